# Anträge betroffener Personen: Begriffe, Rat zu jedem Recht, was fehlt, der Verlauf eines Falls, Fehler.

## Begriffe
request-state-identity-question = Identität erfragt
request-state-answered = Beantwortet
request-state-partly = Teilweise beantwortet
request-state-refused = Abgelehnt
request-state-withdrawn = Von der Person zurückgenommen

request-result-answered = Vollständig beantwortet
request-result-partly = Teilweise beantwortet
request-result-refused = Abgelehnt
request-result-withdrawn = Von der Person zurückgenommen
request-result-nothing = Beantwortet: keine Daten vorhanden

identity-method-unstated = nicht angegeben
identity-method-signed-in = Im angemeldeten Zustand gestellt
identity-method-known-contact = Nachricht an die hinterlegte Adresse beantwortet
identity-method-known-facts = Angaben, die nur die Person und die Akte kennen
identity-method-electronic-id = Elektronischer Identitätsnachweis oder Signatur
identity-method-in-person = Persönlich, Ausweis gezeigt und nicht kopiert
identity-method-id-copy = Ausweis geprüft
identity-method-other = Auf anderem Weg

advice-verdict-applies = besteht
advice-verdict-in-part = besteht teilweise
advice-verdict-weigh = abzuwägen
advice-verdict-does-not-apply = besteht nicht

decision-outcome-granted = stattgegeben
decision-outcome-in-part = teilweise stattgegeben
decision-outcome-refused = abgelehnt
decision-outcome-not-applicable = besteht nicht
decision-outcome-weighing = wird abgewogen

refusal-ground-decisions = Nach den Entscheidungen zu den einzelnen Rechten
refusal-ground-unfounded = Offenkundig unbegründet
refusal-ground-repetitive = Exzessiv: wiederholt
refusal-ground-abusive = Exzessiv: missbräuchliche Absicht
refusal-ground-not-identified = Die Person kann nicht identifiziert werden
refusal-ground-too-much-work = Zu viel Aufwand

erasure-ground-unstated = nicht angegeben
erasure-ground-not-necessary = Nicht mehr notwendig
erasure-ground-consent-withdrawn = Einwilligung widerrufen
erasure-ground-objection = Widerspruch
erasure-ground-unlawful = Unrechtmäßige Verarbeitung
erasure-ground-duty-to-erase = Rechtliche Pflicht zur Löschung
erasure-ground-child = Von einem Kind für einen Online-Dienst erhoben

restriction-ground-unstated = nicht angegeben
restriction-ground-accuracy = Richtigkeit bestritten
restriction-ground-unlawful = Unrechtmäßig, Löschung nicht gewünscht
restriction-ground-claims = Von der Person für Rechtsansprüche benötigt
restriction-ground-objection = Widerspruch anhängig

objection-aim-unstated = nicht angegeben
objection-aim-marketing = Direktwerbung
objection-aim-situation = Besondere Situation

task-action-rectify = Berichtigen
task-action-erase = Löschen
task-action-restrict = Einschränken
task-action-stop = Verarbeitung beenden
task-state-open = offen
task-state-done = erledigt
task-state-nothing = nichts gefunden
task-state-impossible = nicht möglich
task-no-system = kein System im Verzeichnis genannt
notice-state-open = zu senden
notice-state-sent = gesendet
notice-state-impossible = unmöglich
notice-state-disproportionate = unverhältnismäßiger Aufwand

request-part-received-on = Tag des Eingangs
request-part-calendar = Feiertage
request-part-rights = Rechte
request-part-scope = Umfang
request-part-particulars = worauf sich die Person beruft

field-organisation-time-limits = Fristen für Anträge
said-field-time-limits = Fristen für Anträge
said-field-own-days = Eigene Tage
said-field-internal-target-day = Internes Ziel, Tag
said-field-calendar = Kalender
said-field-date = Tag
own-day-kind-public-holiday = Feiertag
own-day-kind-working-day = Arbeitstag
own-day-kind-closed = Betrieb geschlossen

attachment-kind-unstated = nicht angegeben
attachment-kind-letter = Schreiben
attachment-kind-authority = Nachweis der Vollmacht
attachment-kind-evidence = Beleg
attachment-kind-identity-document = Kopie eines Ausweises
attachment-kind-other = Anderes

## Rat: warum ein Recht besteht oder nicht
advice-access = Jede Person darf erfahren, ob und welche Daten verarbeitet werden, und erhält eine Kopie; keine Rechtsgrundlage ist ausgenommen.
advice-rectification = Unrichtige Daten sind zu berichtigen, unvollständige zu vervollständigen, gleich auf welcher Rechtsgrundlage.
advice-no-basis = Das Verzeichnis nennt hier keine Rechtsgrundlage. Klären Sie sie zuerst: Die Rechte hängen davon ab, und ohne sie ist die Verarbeitung unrechtmäßig (Art. 17 Abs. 1 Buchst. d).
advice-erasure-unlawful = Unrechtmäßig verarbeitet: Die Daten sind zu löschen, gleich welche Rechtsgrundlage behauptet wird.
advice-erasure-duty = Eine rechtliche Pflicht verlangt die Löschung.
advice-erasure-child = Von einem Kind für einen Dienst der Informationsgesellschaft erhoben: auf Verlangen zu löschen.
advice-erasure-consent = Die Verarbeitung beruht allein auf Einwilligung. Ist sie widerrufen, bleibt keine Grundlage: Die Daten sind zu löschen.
advice-erasure-consent-other = Dieser Zweck hat neben der Einwilligung eine weitere Rechtsgrundlage: Prüfen Sie, ob sie die Speicherung nach dem Widerruf wirklich trägt.
advice-erasure-obligation = Nicht, soweit eine rechtliche Verpflichtung die Daten erfordert ({ $law }). Was darüber hinausgeht, ist zu löschen.
advice-erasure-obligation-unnamed = Nicht, soweit eine rechtliche Verpflichtung die Daten erfordert: Nennen Sie das Gesetz. Was darüber hinausgeht, ist zu löschen.
advice-erasure-task = Nicht, soweit eine Aufgabe im öffentlichen Interesse die Daten erfordert ({ $law }). Was darüber hinausgeht, ist zu löschen.
advice-erasure-task-unnamed = Nicht, soweit eine Aufgabe im öffentlichen Interesse die Daten erfordert: Nennen Sie das Gesetz. Was darüber hinausgeht, ist zu löschen.
advice-erasure-not-needed = Die Daten sind für den Zweck nicht mehr notwendig: Sie sind zu löschen.
advice-erasure-contract = Solange die Daten für den Vertrag notwendig sind, greift kein Grund des Art. 17 Abs. 1: Sie bleiben. Ist der Vertrag beendet, sind sie zu löschen.
advice-erasure-vital = Prüfen Sie, ob die Daten noch zum Schutz eines Lebens notwendig sind.
advice-erasure-marketing = Die Person widerspricht der Direktwerbung: Soweit die Daten ihr dienen, sind sie zu löschen.
advice-erasure-objection = Die Person widerspricht: Die Daten sind zu löschen, wenn keine vorrangigen berechtigten Gründe nachgewiesen werden.
advice-erasure-interest = Prüfen Sie, ob die Daten für das verfolgte Interesse noch notwendig sind; die Person kann auch widersprechen (Art. 21 Abs. 1).
advice-restriction-ground = Geben Sie an, aus welchem Grund die Einschränkung verlangt wird: Richtigkeit bestritten, unrechtmäßig, für Ansprüche benötigt, oder Widerspruch anhängig.
advice-restriction-accuracy = Die Richtigkeit ist bestritten: eingeschränkt, bis sie überprüft ist.
advice-restriction-unlawful = Unrechtmäßig, und die Person will die Daten erhalten wissen: eingeschränkt statt gelöscht.
advice-restriction-claims = Die Person braucht die Daten für Rechtsansprüche: eingeschränkt statt gelöscht.
advice-restriction-objection = Hier ist ein Widerspruch anhängig: eingeschränkt, bis feststeht, wessen Gründe überwiegen.
advice-restriction-no-objection = Auf dieser Rechtsgrundlage gibt es keinen Widerspruch, also folgt aus ihm keine Einschränkung.
advice-portability = Was die Person bereitgestellt hat oder was beobachtet wurde, wird in einem maschinenlesbaren Format übergeben, wenn es automatisiert verarbeitet wird.
advice-portability-no = Datenübertragbarkeit gibt es nur bei Einwilligung und Vertrag.
advice-objection-marketing = Direktwerbung: Die Verarbeitung endet sofort. Abgewogen wird nichts.
advice-objection-marketing-consent = Direktwerbung auf Einwilligung: Der Widerspruch gilt zugleich als Widerruf. Die Verarbeitung endet sofort; abgewogen wird nichts.
advice-objection-consent = Gegen eine Verarbeitung auf Einwilligung gibt es keinen Widerspruch; wer widerspricht, widerruft sie: als Widerruf behandeln.
advice-objection-weigh = Aus Gründen der besonderen Situation: Die Verarbeitung endet, wenn nicht zwingende schutzwürdige Gründe oder Rechtsansprüche nachgewiesen werden. Bis dahin ist sie eingeschränkt.
advice-objection-not-asked = Der Widerspruch richtet sich gegen Direktwerbung; dieser Zweck ist ein anderer. Dafür bräuchte es Gründe der besonderen Situation.
advice-objection-contract = Gegen das für einen Vertrag Notwendige gibt es keinen Widerspruch (nur bei Buchst. e und f). Die Person erfährt innerhalb eines Monats, warum.
advice-objection-other = Auf dieser Rechtsgrundlage gibt es keinen Widerspruch (nur bei Buchst. e und f). Die Person erfährt innerhalb eines Monats, warum.
advice-automated-none = Laut Verzeichnis wird hier nichts ausschließlich automatisiert entschieden.
advice-automated-open = Das Verzeichnis sagt nicht, ob hier ausschließlich automatisiert entschieden wird: Klären Sie das zuerst.
advice-automated = Eine ausschließlich automatisierte Entscheidung mit rechtlicher oder ähnlicher Wirkung ist hier nicht zulässig.
advice-automated-contract = Zulässig, wenn für den Vertrag erforderlich, mit Eingreifen einer Person auf Verlangen.
advice-automated-law = Zulässig, wenn ein Gesetz es erlaubt und Schutzmaßnahmen enthält: Nennen Sie es.
advice-automated-consent = Zulässig bei ausdrücklicher Einwilligung, mit Eingreifen einer Person auf Verlangen.
advice-withdrawal = Eine Einwilligung kann jederzeit widerrufen werden: Die darauf gestützte Verarbeitung endet.
advice-withdrawal-explicit = Die ausdrückliche Einwilligung in besondere Kategorien kann jederzeit widerrufen werden: Ohne andere Bedingung des Art. 9 Abs. 2 endet deren Verarbeitung.
advice-withdrawal-no = Hier gibt es keine Einwilligung, die widerrufen werden könnte.

## Rat: was folgt
duty-first-copy-free = Eine Kopie geben; die erste ist unentgeltlich.
duty-tell-recipients = Jeden Empfänger benachrichtigen, auch Auftragsverarbeiter, außer wenn es unmöglich oder unverhältnismäßig ist.
duty-erase-now = Unverzüglich löschen.
duty-earlier-lawful = Was vor dem Widerruf geschah, bleibt rechtmäßig.
duty-name-law = Das Gesetz nennen, das die Daten verlangt.
duty-made-public = Wurden die Daten öffentlich gemacht: angemessene Maßnahmen treffen, um andere Verantwortliche zu informieren.
duty-only-store = Die Daten nur speichern; nutzen nur mit Einwilligung, für Ansprüche, zum Schutz einer anderen Person oder aus wichtigem öffentlichem Interesse.
duty-tell-before-lifting = Die Person unterrichten, bevor die Einschränkung aufgehoben wird.
duty-stop-now = Direktwerbung sofort beenden und behalten, was nötig ist, um den Widerspruch weiter zu beachten.
duty-restrict-while-weighing = Die Verarbeitung einschränken, solange der Widerspruch abgewogen wird.
duty-compelling = Für eine Fortsetzung zwingende schutzwürdige Gründe, die überwiegen, schriftlich nachweisen.
duty-human = Eine Person darüber sehen lassen, die Sicht der betroffenen Person hören, und die Anfechtung zulassen.
duty-letter-with-reasons = Wo das Recht nicht besteht: der Person innerhalb eines Monats sagen, warum, und auf Beschwerde und Rechtsbehelf hinweisen.

## Was fehlt oder einen Blick wert ist
missing-refusal-reasons = Die Ablehnung braucht ihre Gründe, wie die Person sie erfährt.
missing-refusal-complaint = Die Ablehnung muss die Aufsichtsbehörde nennen, bei der sich die Person beschweren kann.
missing-refusal-remedy = Die Ablehnung muss den gerichtlichen Rechtsbehelf nennen.
missing-refusal-told = Die Person muss bis { $date } von der Ablehnung unterrichtet sein; der Tag, an dem sie es wurde, ist nicht eingetragen.
missing-refusal-told-plain = Der Tag, an dem die Person von der Ablehnung unterrichtet wurde, ist nicht eingetragen.
missing-refusal-late = Die Person wurde nach dem { $date }, dem letzten Tag dafür, von der Ablehnung unterrichtet; eine Verlängerung verschiebt ihn nicht.
missing-law-name = { $activity }: Die Ausnahme braucht den Namen des Gesetzes.
missing-compelling-grounds = { $activity }: Um trotz Widerspruchs fortzufahren, müssen die zwingenden schutzwürdigen Gründe aufgeschrieben sein.
ground-too-much-work = „Zu viel Aufwand“ ist kein Grund im Sinne des Gesetzes: Aufwand allein macht einen Antrag nie exzessiv. Wählen Sie einen anderen Grund, oder antworten Sie.
ground-abusive = Eine missbräuchliche Absicht kann schon einen ersten Antrag exzessiv machen, aber nur, wenn sie nachgewiesen ist, und bei strenger Auslegung. Die Beweislast trägt der Verantwortliche.
ground-repetitive = Ob ein wiederholter Antrag exzessiv ist, hängt vom Abstand ab und davon, wie oft sich die Daten ändern. Ein Entgelt ist oft der mildere Weg.
ground-unfounded = „Offenkundig unbegründet“ wird eng ausgelegt: Es darf so gut wie kein Zweifel bestehen, dass die Voraussetzungen des Rechts fehlen.
ground-no-earlier-request = Kein früherer gleicher Antrag dieser Person ist erfasst: Wegen Wiederholung kann er nicht exzessiv sein.
ground-year-apart = Der letzte gleiche Antrag, { $ref }, liegt ein Jahr oder länger zurück: Bei diesem Abstand ist ein Antrag nie exzessiv.
missing-burden-of-proof = Die Beweislast trägt der Verantwortliche: Vermerken Sie, was zeigt, dass der Antrag offenkundig unbegründet oder exzessiv ist.
missing-second-person = Über eine solche Ablehnung müssen zwei verschiedene Personen gesehen haben: Tragen Sie ein, wer entschieden und wer zugestimmt hat.
missing-fee-announced = Das Entgelt muss der Person angekündigt sein, bevor es erhoben wird: Tragen Sie den Tag ein.
missing-identity = Wie die Identität klar wurde, ist nicht vermerkt.
identity-disproportionate = Die Kopie eines Ausweises ist unverhältnismäßig: Die Person war angemeldet oder zweifelsfrei bekannt.
identity-copy = Die Kopie eines Ausweises ist in der Regel unangemessen. Aufbewahrt werden nur der Vermerk der Prüfung, der Tag und die prüfende Person; löschen Sie die Kopie.
missing-doubt-reason = Zur Frage nach der Identität ist kein Grund vermerkt: Sie braucht begründete Zweifel.
missing-doubt-answer = Die Frage nach der Identität ist noch nicht beantwortet.
missing-authority = Ob die Vertretung für die Person handeln darf, ist noch nicht geprüft.
authority-not-given = Die Vollmacht der Vertretung wurde nicht anerkannt: Die Antwort geht an die Person oder gar nicht.
missing-extension-told = Die Person muss bis { $date } von der Verlängerung mit den Gründen unterrichtet sein; der Tag, an dem sie es wurde, ist nicht eingetragen.
extension-told-late = Die Person wurde nach dem { $date } von der Verlängerung unterrichtet: Die Frist wurde nicht rechtzeitig verlängert.
answered-late = Die Antwort ging nach dem { $date }, dem letzten Tag, hinaus.
missing-activities = Keine Verarbeitungstätigkeit ist genannt, die die Person betrifft; so lässt sich kein Recht beurteilen.
missing-decisions =
    { $n ->
        [one] Ein Recht in einer Verarbeitungstätigkeit ist noch nicht entschieden.
       *[other] { $n } Rechte in Verarbeitungstätigkeiten sind noch nicht entschieden.
    }
missing-weighing =
    { $n ->
        [one] Ein Widerspruch wird noch abgewogen.
       *[other] { $n } Widersprüche werden noch abgewogen.
    }
missing-tasks =
    { $n ->
        [one] Eine Aufgabe in einem System ist noch offen.
       *[other] { $n } Aufgaben in Systemen sind noch offen.
    }
missing-notices =
    { $n ->
        [one] Ein Empfänger ist noch nicht benachrichtigt, und ein Grund dafür fehlt.
       *[other] { $n } Empfänger sind noch nicht benachrichtigt, und ein Grund dafür fehlt.
    }
restriction-in-force = Für diese Person ist die Verarbeitung eingeschränkt: Unterrichten Sie sie, bevor die Einschränkung aufgehoben wird.
missing-lift-told = Die Person muss unterrichtet sein, bevor die Einschränkung aufgehoben wird: Tragen Sie den Tag ein, nicht nach dem Ende.
missing-lift-decision = Über den Widerspruch ist noch nicht entschieden: Bis dahin bleibt die Verarbeitung eingeschränkt.

## Entgelt
fee-free = Unentgeltlich: Ein Entgelt ist nur bei offenkundig unbegründeten oder exzessiven Anträgen möglich.
fee-first-copy = Unentgeltlich: Die erste Kopie kostet nie etwas.
fee-new-period = Unentgeltlich: Der Antrag betrifft einen anderen Zeitraum oder Umfang als der frühere, ist also keine weitere Kopie.
fee-further-copy = Eine weitere Kopie dessen, womit { $ref } beantwortet wurde: Ein angemessenes Entgelt für Verwaltungskosten ist zulässig. Kündigen Sie den Betrag vorher an.
fee-instead-of-refusal = Statt einen offenkundig unbegründeten oder exzessiven Antrag abzulehnen, ist ein angemessenes Entgelt zulässig. Kündigen Sie den Betrag vorher an.

## Der Verlauf eines Falls
timeline-received = Eingegangen ({ $channel })
timeline-channel-unsaid = Weg nicht vermerkt
timeline-logged = Erfasst
timeline-note = Bemerkung
timeline-state = Jetzt: { $state }
timeline-changed = Geändert: { $what }
timeline-identity-asked = Frage nach der Identität gesendet, { $date }
timeline-identity-answered = Frage nach der Identität beantwortet, { $date }
timeline-identity-checked = Identität bestätigt, { $date }: { $method }
timeline-authority-checked = Vollmacht der Vertretung geprüft, { $date }
timeline-acknowledged = Eingang bestätigt, { $date }
timeline-owner = Bearbeitet von { $name }
timeline-extended = Verlängert durch Entscheidung, { $date }
timeline-extension-told = Person von der Verlängerung unterrichtet, { $date }
timeline-decided = { $right }, { $activity }: { $outcome }
timeline-undecided = { $right }, { $activity }: Entscheidung zurückgenommen
timeline-refusal = Ablehnung vorbereitet: { $ground }
timeline-refusal-dropped = Ablehnung verworfen
timeline-seconded = Zweite Person hat zugestimmt: { $name }
timeline-fee = Entgelt angekündigt, { $date }
timeline-task = { $action }, { $system }: { $state }
timeline-recipient = { $name }: { $state }
timeline-lifted = { $activity }: Einschränkung aufgehoben, { $date }; Person unterrichtet, { $told }
timeline-closed-open = Geschlossen, obwohl Punkte offen waren
timeline-collected =
    { $n ->
        [0] { $system }: gesucht, nichts gefunden
        [one] { $system }: 1 Datensatz gefunden
       *[other] { $system }: { $n } Datensätze gefunden
    }
timeline-package = { $kind } erstellt ({ $ref })

## Kalenderdatei
ics-name = Anträge: Fristen
ics-due = { $ref }: Antwort fällig
ics-due-text = Letzter Tag für die Antwort auf Antrag { $ref } (Art. { $articles }; Art. 12 Abs. 3 DSGVO).
ics-target = { $ref }: internes Ziel
ics-target-text = Antrag { $ref } möglichst bis heute beantworten: Der Monat ist eine Obergrenze (Art. 12 Abs. 3 DSGVO).
ics-first-month = { $ref }: erster Monat endet
ics-first-month-text = Letzter Tag, um die Person von der Verlängerung des Antrags { $ref } oder von einer Ablehnung zu unterrichten (Art. 12 Abs. 3, 4 DSGVO).

## Die Frist auf Papier
clock-title = Frist des Antrags { $ref }
clock-received = Eingegangen
clock-due = Antwort fällig
clock-paused = Wenn die Pause anerkannt wird
clock-target = Internes Ziel
clock-refusal = Ablehnung, Mitteilung einer Verlängerung
clock-rights = Rechte
clock-calendar = Kalender
clock-steps = Wie der Tag zustande kommt
clock-notes = Was außerdem zählt
clock-basis = Berechnet nach den Regeln der Verordnung (EWG, Euratom) Nr. 1182/71. Nennt keine Person.
clock-source = Feiertage: { $source }, Stand { $date }.

## Fehler
request-step = Der Antrag kann nicht von „{ $from }“ zu „{ $to }“ übergehen.
    .hint = Nichts wurde geändert. Geschlossen wird ein Antrag, nachdem er beantwortet, abgelehnt oder zurückgenommen wurde; wieder geöffnet, ist er in Prüfung.
request-close-incomplete = So kann der Antrag nicht abgelehnt oder geschlossen werden: Das Gesetz verlangt mehr.
    .hint = Nichts wurde geändert. Die Punkte unten sagen, was fehlt, mit dem Artikel; die Entscheidung bleibt bei Ihnen.
request-note-empty = Die Bemerkung ist leer.
    .hint = Nichts wurde geändert. Schreiben Sie, was im Verlauf des Falls stehen soll.
restriction-none = Die Verarbeitung dieser Tätigkeit ist für die Person nicht eingeschränkt.
    .hint = Nichts wurde geändert. Der Fall zeigt, welche Tätigkeiten eingeschränkt sind.
restriction-not-lifted = So kann die Einschränkung nicht enden.
    .hint = Nichts wurde geändert. Die Punkte unten sagen, was fehlt, mit dem Artikel.
time-invalid = Das ist keine Uhrzeit.
    .hint = Nichts wurde geändert. Schreiben Sie Stunden und Minuten, etwa 09:30.
attachment-identity-document = Die Kopie eines Ausweises wird in einem Fall nicht aufbewahrt (Art. 5 Abs. 1 Buchst. c, Art. 12 Abs. 6 DSGVO; EDSA-Leitlinien 01/2022, Rn. 79).
    .hint = Nichts wurde angehängt. Vermerken Sie, dass der Ausweis geprüft wurde, wann und von wem, und löschen Sie die Kopie.
attachment-identity-perhaps = Der Dateiname spricht von einem Ausweis, und eine Kopie davon wird in einem Fall nicht aufbewahrt (Art. 5 Abs. 1 Buchst. c, Art. 12 Abs. 6 DSGVO).
    .hint = Nichts wurde angehängt. Ist es etwas anderes, geben Sie an, was es ist; sonst vermerken Sie die Prüfung und löschen die Kopie.

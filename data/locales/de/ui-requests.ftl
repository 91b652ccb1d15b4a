# Das Fenster: Fälle und Fristen.
request-received-time = Uhrzeit
request-received-time-example = 09:30
request-strip = Die nächsten 30 Tage
request-strip-over = Überfällig
request-strip-later =
    { $n ->
        [one] 1 weiterer, fällig { $date }
       *[other] { $n } weitere, der nächste fällig { $date }
    }
request-calendar-file = Kalenderdatei
request-calendar-name = antraege.ics
request-calendar-written =
    { $n ->
        [0] { $name } ist gespeichert: kein Antrag ist offen
        [one] { $name } ist gespeichert: 1 offener Antrag, ohne Namen
       *[other] { $name } ist gespeichert: { $n } offene Anträge, ohne Namen
    }
request-extended = verlängert
request-with-pause = { $date }, wenn die Pause anerkannt wird
request-open-tasks =
    { $n ->
        [one] 1 Aufgabe offen
       *[other] { $n } Aufgaben offen
    }
request-column-owner = Bearbeitet von
request-filter-work = Beantwortet, noch Arbeit

case-advice = Welches Recht wo besteht
    .why = Vorgeschlagen nach den Rechtsgrundlagen des Verzeichnisses. Die Entscheidung liegt bei Ihnen.
case-accept = Vorschläge annehmen
case-column-right = Recht
case-column-activity = Verarbeitungstätigkeit
case-column-proposal = Vorschlag
case-column-decision = Entscheidung
case-column-task = Aufgabe
case-column-system = System
case-column-state = Stand
case-column-remark = Bemerkung
case-column-recipient = Empfänger
case-column-about = Betrifft
case-column-reason = Grund
case-why = Warum: { $what }
case-decide = Entscheiden
case-decide-again = Ändern
case-decide-on = Entscheiden: { $what }
case-change-on = Ändern: { $what }
case-decide-title = { $right }, { $activity }
case-decide-why = Vorschlag: { $verdict }. Entscheiden Sie, wie Sie es für richtig halten; die Gründe erfährt die Person.
case-decision = Entscheidung
case-ground = Ausnahme oder Bedingung, auf die sie sich stützt
case-law-name = Name des Gesetzes
    .why = Die Ausnahme gilt nur, soweit ein Gesetz die Daten erfordert.
case-reasons = Gründe
    .why = Wie die Person sie erfährt.
case-reasons-told = Gründe:
case-note = Notiz für die Akte
case-take-back = Zurücknehmen
case-decide-do = Entscheidung speichern
case-decided = { $what } ist entschieden
case-undecided = { $what }: Entscheidung zurückgenommen
case-activities = Betroffene Verarbeitungstätigkeiten
case-activity-add = Verarbeitungstätigkeit hinzufügen
case-activity-remove = { $name } herausnehmen
case-restricted = eingeschränkt
    .why = Für diese Person ist die Verarbeitung eingeschränkt: nur Speicherung, Einwilligung, Ansprüche (Art. 18 Abs. 2).
case-tasks = Arbeit in den Systemen
case-task-state = Stand: { $task }
case-remark-on = Bemerkung zu { $what }
case-notices = Zu benachrichtigende Empfänger
    .why = Von jeder Berichtigung, Löschung und Einschränkung, außer wenn es unmöglich oder unverhältnismäßig ist (Art. 19).
case-notice-state = Stand: { $recipient }
case-reason-on = Grund für { $what }
case-restrictions = Die Verarbeitung ist eingeschränkt
    .why = Die Person wird unterrichtet, bevor eine Einschränkung aufgehoben wird (Art. 18 Abs. 3).
case-lift = Aufheben
case-lift-title = Einschränkung aufheben?
case-lift-why = Die Person muss vorher unterrichtet sein (Art. 18 Abs. 3).
case-lift-told = Person unterrichtet am
case-lift-on = Aufgehoben am
case-scope = Was die Person verlangt
case-scope-about = Welche Daten
    .why = In den Worten der Person; leer für alles.
case-scope-from = Von
case-scope-to = Bis
case-scope-copy = Weitere Kopie von
case-correction = Was falsch und was richtig ist
case-erasure-ground = Grund der Löschung
case-restriction-ground = Grund der Einschränkung
case-objection-aim = Richtet sich gegen
case-situation = Besondere Situation
case-acknowledged = Eingang bestätigt
case-acknowledged-on = Gesendet am
case-acknowledged-by = Über
case-doubt = Zweifel an der Identität
case-doubt-why = Weitere Angaben dürfen nur bei begründeten Zweifeln erfragt werden. Das strenge Datum bleibt das maßgebliche.
case-doubt-reason = Begründete Zweifel
case-doubt-for = Erfragt
case-doubt-asked = Gefragt am
case-doubt-answered = Beantwortet am
case-representative = Vertretung
case-representative-capacity = Eigenschaft
case-representative-authorised = Darf für die Person handeln
case-representative-proof = Nachgewiesen durch
case-yes-no-open = Noch nicht beantwortet
case-yes-no-yes = Ja
case-yes-no-no = Nein
case-refusal = Ablehnung
case-refusal-why = Auch teilweise. Ohne Verzögerung und innerhalb eines Monats, mit Gründen, Beschwerde und gerichtlichem Rechtsbehelf (Art. 12 Abs. 4).
case-refusal-ground = Warum nichts veranlasst wird
case-refusal-complaint = Aufsichtsbehörde für eine Beschwerde
case-refusal-remedy = Gerichtlicher Rechtsbehelf
case-refusal-proof = Was es zeigt
case-refusal-decided-by = Entschieden von
case-refusal-seconded-by = Zweite Person
case-refusal-told = Person unterrichtet am
    .why = Spätestens { $date }; eine Verlängerung verschiebt diesen Tag nicht.
case-refusal-drop = Ablehnung verwerfen
case-fee = Entgelt
case-fee-amount = Betrag
case-fee-currency = Währung
case-fee-costs = Zugrunde liegende Verwaltungskosten
case-fee-announced = Angekündigt am
case-fee-agreed = Zugestimmt am
case-identity-method = Weg
case-identity-copy = Kopie eines Ausweises
case-identity-known = Angemeldet oder zweifelsfrei bekannt
case-related = Anträge derselben Person
    .why = Gefunden nach Kennungen, gleich wie sie geschrieben sind.
case-related-possible = gleicher Name
    .why = Ein Name allein beweist nichts: vielleicht ein Namensvetter.
case-related-equal = verlangt dasselbe
case-related-year = verlangt dasselbe, ein Jahr oder mehr auseinander
life-attach-kind = Was die Datei ist
case-course = Verlauf des Falls
case-remark-new = Bemerkung hinzufügen
case-remark-add = Hinzufügen
case-points = Fehlt oder ist einen Blick wert
case-point-blocks = Nötig, um abzulehnen oder zu schließen
case-clock-print = Als PDF speichern
case-extended-told = Person unterrichtet
case-extended-untold = noch nicht, bis { $date }
case-take-to = Den Fall bringen zu
case-answered-on = Beantwortet am { $date }: { $result }.
case-answered = Antwort gesendet am
case-answer-only = Als beantwortet vermerken
case-answered-done = { $ref } ist beantwortet

settings-limits = Fristen für Anträge
    .why = Für Anträge an diese Organisation (Art. 12 Abs. 3; Verordnung 1182/71).
settings-limits-calendar = Feiertage
    .why = Des Landes, oder mit denen einer Region: Ob regionale zählen, ist nicht geklärt.
settings-limits-of-country = Des Landes
settings-limits-target = Internes Ziel, Tage ab Eingang
    .why = Der Monat ist eine Obergrenze. Leer: 20; 0: keines.
settings-own-days = Eigene Tage
    .why = Feiertage, die der Kalender nicht oder falsch kennt. Ein Tag, an dem Sie geschlossen haben, verschiebt rechtlich nichts.
settings-own-day-add = Tag hinzufügen
settings-own-day-date = Tag
settings-own-day-name = Name
settings-own-day-kind = Was es ist
settings-own-day-calendar = Kalender
settings-own-day-all = Alle
settings-own-day-source = Gesetz oder Erlass

# Das Fenster: Übermittlungen in Drittländer, Kapitel V.

## Die Karte
ui-map-caption = Schematisch; keine Aussage zu Grenzen. Maßgeblich ist die Liste.
ui-map-legend = Was die Füllungen bedeuten
ui-map-as-table = Als Tabelle zeigen
ui-map-as-map = Als Karte zeigen
ui-map-closer = Näher heran
ui-map-farther = Weiter weg
ui-map-whole = Die ganze Welt
ui-map-failed = Die Karte konnte nicht gezeichnet werden. Es fehlt nichts: Tabelle und Liste sagen dasselbe.

## Die Ansicht
ui-screen-transfers = Übermittlungen
transfers-what = Drittländer, Art. 44 bis 49
transfers-caption = Übermittlungen in Drittländer
transfers-activity = Tätigkeit
transfers-recipient = Empfänger
transfers-recipient-open = kein Empfänger genannt
transfers-country = Land
transfers-country-open = kein Land genannt
transfers-ground = Grundlage
transfers-assessment-short = TIA
transfers-next = Nächste Prüfung
transfers-standing = Stand
transfers-as-of = Stichtag
    .why = Der Tag, für den Beschlüsse, Prüfungen und Wiedervorlagen beurteilt werden.
transfers-filter-all = Alle
transfers-filter-missing = Fehlt
transfers-filter-confirm = Zu bestätigen
transfers-filter-review = Prüfung fällig
transfers-filter-fine = In Ordnung
transfers-add = Übermittlung hinzufügen
    .why = Die Übermittlung steht in dem Eintrag, zu dem sie gehört. Ihre Grundlage folgt auf der nächsten Seite.
transfers-add-here = Eintragen
transfers-complete = Garantie ergänzen
    .why = Öffnet die erste Übermittlung, der eine Grundlage fehlt.
transfers-nothing = Nichts gefunden
    .why = Keine Übermittlung enthält diese Wörter unter diesem Filter.
transfers-badge = { $count ->
    [one] Eine Übermittlung ohne gültige Grundlage
   *[other] { $count } Übermittlungen ohne gültige Grundlage
}
transfers-more-tools = Instrumente und Folgenabschätzungen
transfers-explain = Was ist eine Übermittlung?

transfers-map-member = EU und EWR
transfers-map-adequate = Angemessenheitsbeschluss
transfers-map-limited = Angemessenheit mit Bedingung
transfers-map-tool = Garantie vorhanden
transfers-map-missing = Übermittlung ohne gültige Grundlage
transfers-map-summary = { $flows ->
    [one] Weltkarte: eine Übermittlung in
   *[other] Weltkarte: { $flows } Übermittlungen in
} { $countries ->
    [one] ein Drittland
   *[other] { $countries } Drittländer
}{ $missing ->
    [0] ; keiner fehlt eine Grundlage.
   *[other] ; ohne gültige Grundlage: { $names }.
}
transfers-map-count = { $country }: { $status }; { $count ->
    [0] keine Übermittlung
    [one] eine Übermittlung
   *[other] { $count } Übermittlungen
}
transfers-count = Übermittlungen
transfers-status = Status

## Ein Land
transfers-country-panel = Das gewählte Land
transfers-decision = Beschluss
transfers-decision-adopted = Erlassen
transfers-decision-holds = Gilt
transfers-decision-from-to = { $from } bis { $to }
transfers-decision-from = ab { $from }, bis zur Aufhebung
transfers-decision-covers = Erfasst
transfers-decision-ended = Ein Beschluss galt bis { $to }.
transfers-decision-begins = Ein Beschluss gilt ab { $from }.
transfers-eea-unconfirmed = Es ist nicht bestätigt, dass das EWR-Abkommen diesen Beschluss übernimmt: Exporteure in Island, Liechtenstein und Norwegen prüfen das zuerst.
transfers-no-decision = An diesem Tag gilt kein Angemessenheitsbeschluss: Jede Übermittlung braucht eine Garantie nach Art. 46 oder eine Ausnahme nach Art. 49.
transfers-member = Die DSGVO gilt dort selbst: Daten dorthin zu senden ist keine Übermittlung im Sinne von Kapitel V.
transfers-source = Quelle
transfers-source-copy = Adresse kopieren
transfers-source-copied = Die Adresse wurde kopiert.
transfers-flows-into = Übermittlungen: { $country }
transfers-no-flows = Keine Übermittlung erfasst: { $country }.
transfers-close-country = { $country } schließen

## Leer
transfers-empty = Keine Übermittlungen in Drittländer erfasst
    .why = Wo Daten den EWR verlassen, braucht jeder Fluss eine Grundlage nach Kapitel V. Gibt es keinen, sagt das Verzeichnis es: „keine“ ist eine Antwort.
transfers-find = Kandidaten suchen
transfers-candidates = Kandidaten
    .why = Empfänger mit einem Land außerhalb des EWR, deren Tätigkeiten keine Übermittlung dorthin festhalten.
transfers-candidates-none = Kein Empfänger einer Tätigkeit hat ein Land außerhalb des EWR ohne Übermittlung dorthin.
transfers-candidate-add = Übermittlung erfassen
transfers-state-none = Angeben, dass es keine gibt
    .why = { $count ->
        [one] Eine Tätigkeit hat noch nicht geantwortet. Sie sagt dann: keine Übermittlungen.
       *[other] { $count } Tätigkeiten haben noch nicht geantwortet. Sie sagen dann: keine Übermittlungen.
    }
transfers-stated-none = { $count ->
    [one] Eine Tätigkeit gibt jetzt an, dass es keine Übermittlungen gibt.
   *[other] { $count } Tätigkeiten geben jetzt an, dass es keine Übermittlungen gibt.
}
transfers-all-answered = Alle Tätigkeiten haben geantwortet: Keine übermittelt Daten in ein Drittland.

## Eine Übermittlung
transfers-one = Übermittlung: { $country }
transfers-gone = Diese Übermittlung steht nicht im Verzeichnis
    .why = Vielleicht wurde sie herausgenommen, oder der Verweis stammt aus einem anderen Verzeichnis.
transfers-to-list = Zu den Übermittlungen
transfers-verdict = So steht es
transfers-verdict-on = beurteilt zum { $date }
transfers-no-reasons = Es fehlt nichts.
transfers-section-flow = Die Übermittlung
    .why = Wer wem was sendet, und wohin.
transfers-section-ground = Die Grundlage
    .why = Worauf die Übermittlung beruht. Nur die Felder, die dazu gehören, sind zu sehen.
transfers-section-assessment = Transfer-Folgenabschätzung
    .why = Ob Recht und Praxis des Landes die Garantie wirksam lassen. Eine Abschätzung kann mehreren Übermittlungen dienen.
transfers-section-onward = Weiterübermittlungen
    .why = Ob der Importeur die Daten an jemand anderen in einem Drittland weitergibt.
transfers-section-person = Die betroffene Person
    .why = Was Datenschutzhinweis und Auskunft davon sagen.
transfers-exporter-country = Daten verlassen
    .why = Bleibt es leer: das Land der Organisation, die das Verzeichnis führt.
transfers-subject-gdpr = Die Verarbeitung des Importeurs unterliegt selbst der DSGVO
transfers-employment = Daten eigener Beschäftigter im Beschäftigungsverhältnis
transfers-frequency = Häufigkeit
transfers-fallback = Ersatzinstrument
    .why = Liegt bereit, falls der Angemessenheitsbeschluss fällt.
transfers-onward = Weiterübermittlungen
    .none = Keine
transfers-add-onward = Weiterübermittlung
transfers-onward-safeguard = Was die Daten dort schützt
transfers-adequacy-none = An diesem Tag deckt kein Beschluss { $country } ab. Wählen Sie eine andere Grundlage.
transfers-adequacy-full = Der Beschluss deckt das ganze Land ab: Eine Bestätigung je Empfänger ist nicht nötig.
transfers-choose-recipient-first = Wählen Sie zuerst den Empfänger: Die Bestätigung steht bei ihm.
transfers-particulars = Einzelheiten, wie notiert

## Gemeinsame Einträge
transfers-choose-instrument = Instrument
transfers-choose-assessment = Folgenabschätzung
transfers-new-instrument = Neues Instrument
transfers-new-assessment = Neue Folgenabschätzung
transfers-edit-here = Ausfüllen
transfers-hide-here = Schließen
transfers-open-page = Auf eigener Seite öffnen
transfers-used-by = Verwendet von
transfers-used-by-more = Eine Änderung hier gilt für alle { $count } Einträge, die es verwenden.
transfers-unused = Noch verwendet es keine Übermittlung.
transfers-instrument-for = { $safeguard } mit { $recipient }
transfers-assessment-for = { $country }: { $recipient }
transfers-made = { $what } wurde angelegt.
transfers-tools = Instrumente und Folgenabschätzungen
transfers-tools-instruments = Instrumente
transfers-tools-assessments = Transfer-Folgenabschätzungen
transfers-tools-empty = Noch keine Instrumente oder Folgenabschätzungen
    .why = Verträge mit Standardklauseln, verbindliche interne Datenschutzvorschriften und Folgenabschätzungen stehen hier einmal und dienen vielen Übermittlungen.
transfers-remove = Entfernen
transfers-removed = { $what } wurde entfernt.
transfers-removed-transfer = Die Übermittlung wurde herausgenommen.

## Modul
transfers-module = Modul
transfers-module-helper = Welches Modul?
    .why = Zwei Fragen entscheiden: Wer sendet, und wer empfängt.
transfers-exporter-is = Der Exporteur handelt als
transfers-importer-is = Der Importeur handelt als
transfers-module-proposed = Diese Rollen verlangen { $module }.
transfers-module-take = Dieses Modul übernehmen
transfers-module-differs = Das Instrument nennt { $module }: Das passt nicht zu diesen Rollen.
transfers-module-open = Beantworten Sie beide Fragen, um das Modul zu sehen.
transfers-annexes = Anhänge

## Instrument
transfers-instrument = Instrument
    .why = Das Dokument, das die Garantien bietet. Es kann vielen Übermittlungen dienen.
    .example = SCC mit Beispiel Cloud Inc.
transfers-edition = Ausgabe der Klauseln
transfers-signed-on = Unterzeichnet am
transfers-binds-until = Bindet bis
transfers-version = Fassung der Anhänge
transfers-kept-at = Wo es aufbewahrt wird
transfers-approval = Genehmigung
    .why = Die Entscheidung der Behörde, auf der dieses Instrument beruht.
transfers-approval-authority = Behörde
transfers-approval-decision = Nummer der Entscheidung
transfers-approval-on = Entschieden am
transfers-members = Gebundene Mitglieder
    .why = Gruppenunternehmen, die gebunden sind; nach jedem die Eingabetaste.
transfers-commitments = Verbindliche Verpflichtungen des Importeurs
transfers-parties = Parteien (Anhang I.A)
    .why = Jeder Exporteur und Importeur, mit einer Ansprechperson.
transfers-exporters = Exporteure
transfers-importers = Importeure
transfers-add-exporters = Exporteur
transfers-add-importers = Importeur
transfers-from-register = Aus dem Verzeichnis
transfers-role = Rolle
transfers-address = Anschrift
transfers-contact-name = Ansprechperson
transfers-contact-position = Funktion
transfers-contact-details = Kontaktdaten
transfers-party-activities = Tätigkeiten, die für die übermittelten Daten von Belang sind
transfers-clause = Klausel { $clause }
transfers-annex-i-c = Anhang I.C
transfers-annex-ii = Anhang II
transfers-annex-iii = Anhang III
transfers-choices = Wahlmöglichkeiten in den Klauseln
    .why = Was die Parteien vereinbart haben, wo die Klauseln die Wahl lassen.
transfers-docking = Andere können später beitreten (Kopplungsklausel)
transfers-sub-option = Einsatz von Unterauftragsverarbeitern
transfers-notice-period = Ankündigung von Änderungen
    .example = 30 Tage
transfers-dispute-body = Eine unabhängige Streitbeilegungsstelle wird angeboten
transfers-authority-case = Aufsichtsbehörde bestimmt durch
transfers-governing-law = Anwendbares Recht
transfers-courts = Gerichte
transfers-description = Beschreibung der Übermittlung (Anhang I.B)
    .why = Was übermittelt wird, von wem, wie oft und wofür.
transfers-sensitive = Sensible Daten
    .none = Keine sensiblen Daten
transfers-add-sensitive = Art sensibler Daten
transfers-sensitive-one = Welche
transfers-sensitive-safeguards = Beschränkungen und Garantien für sie
transfers-retention = Aufbewahrung, oder ihre Kriterien
transfers-nature = Art der Verarbeitung
transfers-purposes = Zwecke der Übermittlung und der Weiterverarbeitung
transfers-sub-processing = Bei (Unter-)Auftragsverarbeitern: Gegenstand, Art, Dauer
transfers-annex-measures = Behörde und Maßnahmen (Anhänge I.C, II, III)
    .why = Konkret, nicht allgemein: was für diese Daten getan wird.
transfers-annex-authority = Zuständige Aufsichtsbehörde
transfers-measures = Technische und organisatorische Maßnahmen
transfers-sub-measures = Maßnahmen der Unterauftragsverarbeiter
transfers-add-sub-processor = Unterauftragsverarbeiter
transfers-sub-does = Was er tut
transfers-british = Vereinigtes Königreich
    .why = Für Exporteure unter dem Recht des Vereinigten Königreichs. Für sich allein ist es kein Instrument der DSGVO.
transfers-british-version = Fassung
transfers-british-starts = Beginn (Tabelle 1)
transfers-british-joined = Verbunden mit (Tabelle 2)
transfers-british-risk = Risikobewertung der Übermittlung

## Angemessenheit je Empfänger
transfers-confirmation = Bestätigung für diesen Empfänger
transfers-confirmation-of = { $recipient }: erfasst?
transfers-confirmation-shared = { $count ->
    [0] Steht beim Empfänger.
    [one] Steht beim Empfänger; gilt für die eine Tätigkeit, die ihn nennt.
   *[other] Steht beim Empfänger; gilt für alle { $count } Tätigkeiten, die ihn nennen.
}
transfers-condition = Der Beschluss erfasst: { $condition }
transfers-confirm = Für diesen Empfänger bestätigen
transfers-to-recipient = Zum Empfänger
transfers-dpf-name = Name auf der DPF-Liste
    .why = Wie er auf dataprivacyframework.gov steht.
transfers-dpf-status = Stand auf der Liste
    .why = Die Zertifizierung wird jedes Jahr erneuert.
transfers-dpf-checked = Nachgesehen am
transfers-dpf-hr = Die Zertifizierung erfasst Beschäftigtendaten (HR)
transfers-met = Die Bedingung des Beschlusses ist erfüllt
transfers-confirmed-by = Bestätigt von
transfers-confirmed-on = Bestätigt am
transfers-evidence = Nachweis
    .why = Was es zeigt: das Recht, dem er unterliegt, der Registereintrag, seine Antwort.

## Ausnahme
transfers-situation = Bestimmter Fall
transfers-conditions = Wie die Bedingungen erfüllt sind
transfers-conditions-explicit-consent = Ausdrücklich, für diese Übermittlung, nach Unterrichtung über die Risiken fehlender Garantien.
transfers-conditions-contract = Welcher Vertrag mit der Person, und warum die Übermittlung dafür erforderlich ist. Für gelegentliche Übermittlungen.
transfers-conditions-contract-in-interest = Welcher Vertrag im Interesse der Person, mit wem, und warum die Übermittlung erforderlich ist. Für gelegentliche Übermittlungen.
transfers-conditions-public-interest = Welcher wichtige Grund des öffentlichen Interesses.
transfers-conditions-legal-claims = Welcher Anspruch geltend gemacht, ausgeübt oder verteidigt wird. Für gelegentliche Übermittlungen.
transfers-conditions-vital-interests = Wessen lebenswichtige Interessen, und warum die Person nicht einwilligen kann.
transfers-conditions-public-register = Welches Register, und warum nur Teile davon übermittelt werden.
transfers-conditions-compelling-interests = Warum keine andere Grundlage des Kapitels V greift, und dass die Übermittlung nicht wiederholt erfolgt.
transfers-recognising-law = Recht, das das öffentliche Interesse anerkennt
transfers-public-powers = Der Exporteur handelt in hoheitlicher Befugnis
transfers-five = Was der zweite Unterabsatz verlangt
    .article = Art. 49 Abs. 1 UAbs. 2
transfers-interests = Zwingende berechtigte Interessen
transfers-five-assessment = Beurteilung aller Umstände
transfers-five-safeguards = Geeignete Garantien
transfers-five-authority = Behörde unterrichtet am
transfers-five-persons = Personen unterrichtet am
transfers-persons = Zahl der Personen
transfers-limited-number = Nur eine begrenzte Zahl von Personen ist betroffen

## Folgenabschätzung
transfers-assessment = Transfer-Folgenabschätzung
    .example = Russland: Hosting
transfers-importer = Importeur
transfers-step = { $n }. { $what }
transfers-step-1 = Die Übermittlung kennen
    .why = Was wohin geht, durch wie viele Hände und in welcher Form.
transfers-step-2 = Das Instrument
    .why = Die Garantie nach Art. 46, auf die man sich stützt.
transfers-step-3 = Recht und Praxis
    .why = Zugriffe von Behörden in Recht und Praxis, und was sie für das Instrument bedeuten.
transfers-step-4 = Zusätzliche Maßnahmen
    .why = Was die Lücken schließt, die Schritt 3 gezeigt hat.
transfers-step-5 = Förmliche Schritte
    .why = Geänderte Anhänge, eine befragte Behörde.
transfers-step-6 = Wieder prüfen
    .why = Was zu einer neuen Abschätzung führt, und wann sie fällig ist.
transfers-countries = Länder
    .why = Des Ziels und der Weiterübermittlungen.
transfers-format = Form der Daten
transfers-sector = Wirtschaftszweig
transfers-chain = Kette und Kanäle
transfers-minimisation = Beschränkt auf das Nötige
transfers-use-cases = Anwendungsfälle
    .why = EDSA 01/2020, Anhang 2. Für 6 und 7 ist keine wirksame technische Maßnahme bekannt.
transfers-tool-words = Das Instrument in Worten
transfers-laws = Geprüfte Gesetze
transfers-practice = Praxis, mit den Nachweisen
transfers-remedies = Rechtsbehelfe und Aufsicht
transfers-experience = Anfragen von Behörden, die der Importeur hatte
transfers-impinges = Recht oder Praxis schwächt das Instrument
transfers-supplementary = Zusätzliche Maßnahmen
    .none = Keine nötig
transfers-add-measure = Maßnahme
transfers-measure = Was getan wird
transfers-formal-steps = Unternommene Schritte
transfers-re-evaluation = Was zu einer neuen Abschätzung führt, und wer darauf achtet
transfers-review-on = Nächste Prüfung
transfers-outcome = Ergebnis
    .why = Ob der Schutz der Sache nach gleichwertig ist. Wenn nicht, ist die Übermittlung auszusetzen.
transfers-reasoning = Begründung
transfers-decided-by = Entschieden von
transfers-decided-on = Entschieden am
transfers-documents = Unterlagen
    .why = Worauf sie beruht; nach jedem die Eingabetaste.

## Radar
transfers-radar-title = Übermittlungsradar
    .why = Was sich an den Angemessenheitsbeschlüssen zwischen zwei Tagen ändert, und welche Übermittlungen es trifft.
transfers-radar-from = Von
transfers-radar-to = Bis
transfers-radar-nothing = Zwischen diesen Tagen ändert sich kein Angemessenheitsbeschluss.
transfers-radar-ends = Der Beschluss für { $country } endet am { $date }.
transfers-radar-open = Radar öffnen
transfers-radar-no-hits = Keine Übermittlung stützt sich darauf.
transfers-radar-hits = { $count ->
    [one] Eine Übermittlung
   *[other] { $count } Übermittlungen
}

## Die Liste
transfers-notice = Genannt in { $name }
transfers-notice-row = Datenschutzhinweis
    .more = nennt nur das Land
transfers-to = Wohin
transfers-none-stated = keine angegeben
transfers-module-n = Modul { $n }
transfers-map = Weltkarte der Übermittlungen
transfers-recorded = Die Übermittlung wurde erfasst.
transfers-in-record = In welchem Eintrag
transfers-state-none-ask = Angeben, dass es keine Übermittlungen gibt?
transfers-choose-ground = Geben Sie an, worauf die Übermittlung beruht ({ $country }); die Felder dazu folgen.
transfers-short-adequacy = Angemessenheitsbeschluss
transfers-short-public-instrument = Behördliches Instrument
transfers-short-binding-corporate-rules = Interne Vorschriften (BCR)
transfers-short-standard-contractual-clauses = Standardklauseln (SCC)
transfers-short-authority-clauses = Klauseln einer Behörde
transfers-short-code-of-conduct = Verhaltensregeln
transfers-short-certification = Zertifizierung
transfers-short-authorised-clauses = Genehmigte Klauseln
transfers-short-administrative-arrangement = Verwaltungsvereinbarung
transfers-short-derogation = Ausnahme
transfers-short-uk-idta = UK IDTA
transfers-short-uk-addendum = UK Addendum
transfers-outcome-unstated = offen
transfers-outcome-equivalent = gleichwertig
transfers-outcome-equivalent-with-measures = mit Maßnahmen
transfers-outcome-not-equivalent = nicht gleichwertig
transfers-annexes-complete = Anhänge vollständig
transfers-annex-state = { $annex }: { $count } offen
transfers-steps-done = { $done } von { $all } Teilen fertig
transfers-radar-rest = { $count ->
    [one] Eine Übermittlung geht dorthin.
   *[other] { $count } Übermittlungen gehen dorthin.
}
transfers-radar-soon = Endet bald danach

## Was eine Übermittlung ist
transfers-explain-why = Alle drei müssen erfüllt sein (EDSA-Leitlinien 05/2021). Was keine Übermittlung ist, braucht keine Grundlage nach Kapitel V; der Datenschutzhinweis muss das Land womöglich trotzdem nennen.
transfers-cases = Fälle
transfers-is-transfer = Übermittlung
transfers-is-none = keine Übermittlung
transfers-fails = Nicht erfüllt: { $criterion }.
transfers-checked-on = Mit der Quelle verglichen am { $date }.

transfers-open-detail = Garantie, Folgenabschätzung und mehr

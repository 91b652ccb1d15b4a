# Das Fenster: Empfänger, Systeme und das Verzeichnis des Auftragsverarbeiters.

ui-screen-recipients = Empfänger
ui-screen-systems = Systeme
# A soft hyphen, for the narrow sidebar of a small window.
ui-screen-processing = Auftrags­verarbeitung

nouns-recipients = Empfänger
    .what = wer Daten erhält, Art. 30 Abs. 1 Buchst. d
nouns-systems = Systeme
    .what = wo Daten liegen und gesucht werden
nouns-processing = Auftragsverarbeitung
    .what = im Auftrag Verantwortlicher, Art. 30 Abs. 2
nouns-recipients-new = Neuer Empfänger
nouns-systems-new = Neues System
nouns-processing-new = Neuer Eintrag
nouns-recipients-one = Der gewählte Empfänger
nouns-systems-one = Das gewählte System
nouns-processing-one = Der gewählte Eintrag
nouns-empty-recipients = Noch keine Empfänger
    .why = Empfänger sind alle, die Daten erhalten: Auftragsverarbeiter, Behörden, Partner. Die Tätigkeiten verweisen auf sie.
nouns-empty-systems = Noch keine Systeme
    .why = Systeme sind die Orte, an denen personenbezogene Daten liegen. In ihnen wird bei jedem Auskunftsantrag gesucht.
nouns-empty-processing = Keine Verarbeitung im Auftrag anderer
    .why = Nötig, wenn die Organisation als Auftragsverarbeiter Daten für andere Verantwortliche verarbeitet. Jede Leistung ist ein Eintrag.
nouns-nothing = Nichts gefunden
    .why = Kein Eintrag enthält diese Wörter unter diesem Filter.
nouns-added = { $what } wurde angelegt.
nouns-gone = Dieser Eintrag steht nicht im Verzeichnis
    .why = Vielleicht wurde er rückgängig gemacht, oder der Verweis stammt aus einem anderen Verzeichnis.
nouns-to-processing = Zur Auftragsverarbeitung
nouns-used = Verwendet
nouns-used-by = Tätigkeiten, die darauf verweisen
nouns-used-by-none = Noch keine Tätigkeit verweist darauf.

## Empfänger
nouns-recipient = Empfänger
nouns-category-only = nur eine Kategorie
nouns-contract-missing = fehlt
nouns-filter-all = Alle
nouns-filter-category-only = Nur eine Kategorie
nouns-filter-no-contract = Ohne Vertrag
nouns-recipient-name = Name
    .why = Auskünfte müssen den Empfänger selbst nennen, nicht nur seine Kategorie (EuGH C-154/21).
nouns-name-shared = Ein Name gilt hier für alle { $count } Tätigkeiten unten. Wo nur einzelne Daten an ihn weitergeben, legen Sie dort einen eigenen Empfänger an.
nouns-category = Kategorie
    .example = Hosting-Anbieter
nouns-kind = Art
nouns-countries = Länder
    .why = Wo er niedergelassen ist, Daten speichert oder Zugriff hat.
nouns-contract = Vertrag
    .why = Aktenzeichen des Vertrags mit einem Auftragsverarbeiter.
nouns-condition = Weitergabe unter der Bedingung

## Systeme
nouns-system = System
nouns-system-owner = Zuständig
    .why = Wer dafür verantwortlich ist und Exporte liefert.
nouns-hosted = Standort

## Verzeichnis des Auftragsverarbeiters
nouns-service = Leistung
    .why = Was die Organisation für andere tut. Zwecke und Fristen stehen im Verzeichnis des Verantwortlichen.
    .example = Lohnabrechnung für Kunden
nouns-categories = Kategorien von Verarbeitungen
    .why = Was mit den Daten geschieht; jede mit der Eingabetaste abschließen.
    .example = Speicherung, Lohnabrechnung
nouns-controllers = Verantwortliche
    .why = Jeder Verantwortliche, in dessen Auftrag die Organisation tätig ist.
nouns-add-controller = Verantwortlicher
nouns-representative = Vertreter
nouns-dpo = Datenschutzbeauftragter
nouns-sub-processors = Weitere Auftragsverarbeiter
    .why = Andere Auftragsverarbeiter, die für diese Leistung eingesetzt werden.
    .none = Keine weiteren
nouns-security = Maßnahmen dieser Leistung

# Exporte: die Titel der Arbeitsmappen, und was an zurückkommenden Dateien nicht stimmt.

export-title = Verzeichnis von Verarbeitungstätigkeiten
export-as-of = Stand { $date }
export-calculated = { $title } (nicht importiert)
export-column-as-of = Stand
export-column-of = Tätigkeit (Kennung)
export-column-of-help = Die Kennung der Tätigkeit wie im ersten Blatt; ihre Nummer wird auch angenommen.
export-column-of-reference = Nr.
export-column-item = Eintrag

sheet-activities = Tätigkeiten
sheet-purposes = Zwecke
sheet-personal-data = Daten
sheet-disclosures = Empfänger der Tätigkeiten
sheet-transfers = Übermittlungen
sheet-retention = Löschfristen
sheet-recipients = Empfänger
sheet-systems = Systeme
sheet-instruments = Instrumente
sheet-assessments = Folgenabschätzungen
sheet-organisations = Organisationen
sheet-on-behalf = Auftragsverarbeitung
sheet-lists = Listen

export-list-activity-status = Stand
export-list-legal-basis = Rechtsgrundlage
export-list-special-condition = Art. 9 Abs. 2
export-list-pursued-by = Wessen Interesse
export-list-origin = Herkunft
export-list-special = Besondere Kategorien
export-list-safeguard = Garantie
export-list-retention-trigger = Art des Ereignisses
export-list-retention-bound = Bindung
export-list-recipient-kind = Art des Empfängers
export-list-organisation-relation = Verhältnis
export-list-transfer-role = Rolle bei der Übermittlung
export-list-transfer-frequency = Häufigkeit
export-list-risk-level = Risiko
export-list-scc-module = Modul
export-list-assessment-outcome = Ergebnis
export-list-country = Länder
export-list-yes-no = Ja oder nein

export-table-unknown = Es gibt keine Tabelle „{ $table }“.
    .hint = Tabellen: activity, processing_on_behalf, recipient, system, organisation.

workbook-not-ours = Diese Arbeitsmappe stammt nicht von RopaDesk.
    .hint = Es wurde nichts geändert. Importieren Sie sie als Tabelle und sagen Sie, was ihre Spalten bedeuten.
workbook-version = Diese Arbeitsmappe hat Version { $version } des Formats, die dieses Programm nicht liest.
    .hint = Es wurde nichts geändert. Aktualisieren Sie RopaDesk, oder exportieren Sie die Mappe hier neu.
workbook-twice = Diese Zeile hat die Kennung einer Zeile darüber; sie wurde ausgelassen.
    .hint = Leeren Sie die Kennung einer kopierten Zeile, um einen neuen Eintrag anzulegen.
workbook-owner = Keine Tätigkeit des Verzeichnisses oder dieser Mappe hat diese Kennung oder Nummer; die Zeile wurde ausgelassen.
    .hint = Schreiben Sie die Kennung oder Nummer einer Tätigkeit in die erste Spalte.
workbook-none-and-items = Die Zeilen dieser Tätigkeit sagen „Keine“ und nennen zugleich Einträge; sie wurden ausgelassen.
    .hint = Behalten Sie entweder die Zeile mit „Keine“ oder die mit Einträgen.
workbook-reference-taken = Ein anderer Eintrag hat diese Nummer; dieser erhielt die nächste freie.
    .hint = Ändern Sie die Nummer im Verzeichnis, wenn eine andere besser passt.

export-attachments-too-large = Die angehängten Dateien sind zusammen größer als { $limit } MiB; das ist zu viel für eine JSON-Datei.
    .hint = Es wurde nichts geschrieben. Exportieren Sie ohne angehängte Dateien und speichern Sie diese einzeln.
register-json-not-ours = Diese Datei ist kein Verzeichnis, das RopaDesk als JSON geschrieben hat.
    .hint = Es wurde nichts geändert. Wählen Sie eine mit „export --as json“ geschriebene Datei.
register-json-version = Diese Datei hat Version { $version } des Formats, die dieses Programm nicht liest.
    .hint = Es wurde nichts geändert. Aktualisieren Sie RopaDesk, oder exportieren Sie die Datei neu.
register-json-contradicts = Die Datei widerspricht sich oder hat nicht die veröffentlichte Form.
    .hint = Es wurde nichts geändert. Berichtigen Sie die genannten Stellen; „ropa schema“ gibt die Form aus.
register-json-list = Hier wird eine Liste von Einträgen erwartet.
register-json-no-id = Dieser Eintrag hat keine Kennung.
register-json-shape = Dieser Eintrag hat nicht die veröffentlichte Form.
register-json-id-twice = Ein anderer Eintrag der Datei hat diese Kennung.
register-json-reference-twice = Ein anderer Eintrag der Datei hat diese Nummer.
register-json-two-keepers = Zwei Organisationen sollen das Verzeichnis führen.
register-json-content = Der Inhalt einer angehängten Datei ist nicht der, den ihr SHA-256 nennt.
register-json-no-content = Der Inhalt dieser angehängten Datei ist weder in der Datei noch im Verzeichnis: Sie wird weggelassen.
register-json-dangling = Verweist auf { $id }; das steht weder in der Datei noch im Verzeichnis.

cli-verb-export = Das Verzeichnis oder einen Teil davon für andere Programme schreiben
cli-verb-schema = Das JSON-Schema der Exporte mit --as json ausgeben
cli-opt-without-attachments = JSON ohne den Inhalt angehängter Dateien
cli-opt-export-as = xlsx, ods, csv, json, jsonld (W3C DPV), cnil, ico oder ico-processor
cli-opt-export-activity = Nur diese Tätigkeit oder Dienstleistung; mehrfach möglich
cli-opt-export-table = Für CSV: activity, processing_on_behalf, recipient, system, organisation, transfer_instrument oder transfer_impact_assessment; sonst activity
cli-opt-export-controller = Nur Tätigkeiten dieses Verantwortlichen
cli-value-table = TABELLE
cli-export-written = { $file }, { $size }: { $activities } Tätigkeiten, { $services } Auftragsverarbeitungen.

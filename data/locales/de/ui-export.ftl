# Das Fenster: Exporte.

export-ui-title = Export für andere Programme
export-ui-open = Exportieren…
export-ui-why = Ganz oder in Teilen, mit allem, worauf die gewählten Tätigkeiten verweisen.
export-ui-format = Format
export-ui-scope = Was
export-ui-scope-all = Das ganze Verzeichnis
export-ui-scope-filter = Nur was diese Wörter enthält
export-ui-scope-selection = Die gewählten Tätigkeiten
export-ui-scope-chosen =
    { $count ->
        [one] Die ausgewählte Tätigkeit
       *[other] Die { $count } ausgewählten Tätigkeiten
    }
export-ui-scope-shown = Die { $count } angezeigten Tätigkeiten
export-ui-filter = Wörter
export-ui-activities = Tätigkeiten
export-ui-controller = Verantwortlicher
export-ui-controller-all = Alle Verantwortlichen
export-ui-language = Sprache
export-ui-fixed-fr = Das Formular ist französisch.
export-ui-fixed-en = Das Formular ist englisch.
export-ui-attachments = Mit angehängten Dateien
export-ui-as-of = Stand
export-ui-save = Datei speichern
export-ui-writing = Die Datei wird geschrieben
export-ui-stopped = Abgebrochen. Es wurde nichts geschrieben.
export-ui-saved = { $name } gespeichert, { $size }: { $count } Tätigkeiten.
export-ui-count = { $activities ->
    [0] Keine Tätigkeit
    [one] { $activities } Tätigkeit
   *[other] { $activities } Tätigkeiten
 } und { $services ->
    [0] keine Auftragsverarbeitung
    [one] { $services } Auftragsverarbeitung
   *[other] { $services } Auftragsverarbeitungen
 }.
export-ui-as-xlsx = Excel-Arbeitsmappe
    .why = Zum Lesen, Ändern und Wiedereinlesen: je Art von Eintrag ein Blatt.
export-ui-as-ods = OpenDocument-Tabelle
    .why = Dieselbe Mappe für LibreOffice.
export-ui-as-json = JSON, verlustfrei
    .why = Alles außer Anträgen; kommt genau so zurück, wie es war.
export-ui-as-csv-excel = CSV für Excel
    .why = Eine Zeile je Tätigkeit, öffnet sich mit Doppelklick.
export-ui-as-csv = CSV für Programme
    .why = Feste Codes als Spaltennamen (RFC 4180).
export-ui-as-cnil = Formular der CNIL
    .why = Eine Liste und je Tätigkeit ein Formular, wie die französische Behörde sie anlegt.
export-ui-as-ico = Formular des ICO, Verantwortlicher
    .why = Dreißig Spalten, eine Zeile je Zweck, wie die britische Behörde sie anlegt.
export-ui-as-ico-processor = Formular des ICO, Auftragsverarbeiter
    .why = Sechs Spalten, eine Zeile je Verantwortlichem und Dienstleistung.
export-ui-as-jsonld = JSON-LD
    .why = Verknüpfte Daten mit Begriffen des W3C-Vokabulars DPV; nur hinaus.

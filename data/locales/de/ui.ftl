# Das Fenster: Namen von Ansichten, Schaltflächen und Teilen. Die Wörter des Rechts stehen in terms.ftl.

ui-app-name = RopaDesk
ui-nav = Hauptnavigation
ui-nav-records = Verzeichnisse
ui-nav-casework = Vorgänge
ui-nav-output = Ausgabe
ui-skip-to-content = Zum Inhalt springen

ui-screen-welcome = Willkommen
ui-screen-register = Verzeichnis
ui-screen-requests = Anträge
ui-screen-reports = Berichte
ui-screen-journal = Journal
ui-screen-settings = Einstellungen

ui-search-or-jump = Suchen oder springen…
ui-palette-go = Gehe zu
ui-nothing-found = Nichts gefunden

## Tasten
ui-key-palette = Strg K
ui-key-ctrl = Strg
ui-key-alt = Alt
ui-key-enter = Eingabe
ui-key-space = Leertaste
ui-key-escape = Esc
ui-shortcuts = Tastatur
ui-keys-everywhere = Überall
ui-keys-lists = In Listen
ui-keys-go = Gehe zu
ui-key-does-palette = Suchen oder springen
ui-key-does-back = Zurück
ui-key-does-forward = Vorwärts
ui-key-does-panes = Nächster Teil des Fensters
ui-key-does-settings = Einstellungen
ui-key-does-shortcuts = Diese Liste
ui-key-does-close = Oberstes schließen
ui-key-does-next = Nächste Zeile
ui-key-does-previous = Vorige Zeile
ui-key-does-open = Öffnen
ui-key-does-peek = Neben der Liste zeigen

## Speichern und Rückgängigmachen
ui-saved = Gespeichert
ui-saved-at = Gespeichert { $time }
ui-save-saving = Wird gespeichert…
ui-save-failed = Nicht gespeichert
ui-undo = Rückgängig
ui-cancel = Abbrechen
ui-close = Schließen

## Teile
ui-clear = Leeren
ui-sort-by = Nach { $column } sortieren
ui-choose = Auswählen
ui-date-placeholder = Tag, Monat, Jahr
ui-date-previous-month = Voriger Monat
ui-date-next-month = Nächster Monat
ui-date-previous-year = Voriges Jahr
ui-date-next-year = Nächstes Jahr
ui-date-previous-decade = Voriges Jahrzehnt
ui-date-next-decade = Nächstes Jahrzehnt
ui-answer-open = Noch nicht beantwortet
ui-answer-none = Keine
ui-answer-given = Angegeben
ui-complete-all = Alle Pflichtangaben sind vorhanden
ui-complete-missing =
    { $missing ->
        [one] 1 Pflichtangabe fehlt
       *[other] { $missing } Pflichtangaben fehlen
    }
ui-section-done = , vollständig
ui-section-open = , etwas fehlt
ui-section-untouched = , noch nicht beantwortet
ui-step-done = , erledigt
ui-step-now = , in Arbeit
ui-step-ahead = , steht noch aus
ui-clock-heading = Antwort fällig
ui-clock-not-running = Läuft noch nicht
ui-clock-why = Warum dieser Tag
ui-clock-aim = Ziel: { $date }
ui-days-left =
    { $days ->
        [0] Heute fällig
        [one] Noch 1 Tag
       *[other] Noch { $days } Tage
    }
ui-days-over =
    { $days ->
        [one] Seit 1 Tag überfällig
       *[other] Seit { $days } Tagen überfällig
    }
ui-bridge-failure = Das Fenster erreicht das Programm dahinter nicht.
    .hint = Was gespeichert wurde, liegt sicher in der Datei. Schließen Sie das Fenster und öffnen Sie es erneut.

## Leere Ansichten
ui-empty-welcome = Kein Verzeichnis geöffnet
    .why = Ein Verzeichnis ist eine verschlüsselte Datei auf diesem Computer. Nichts verlässt ihn, außer Sie speichern es anderswo.
ui-empty-register = Noch keine Verarbeitungstätigkeiten
    .why = Das Verzeichnis führt auf, was die Organisation mit personenbezogenen Daten tut, Tätigkeit für Tätigkeit.
ui-empty-requests = Keine Anträge
    .why = Anträge betroffener Personen werden hier erfasst, mit dem Tag, bis zu dem jeder zu beantworten ist.
ui-empty-reports = Noch nichts zu berichten
    .why = Dokumente entstehen aus dem Verzeichnis: Sobald es eine Tätigkeit enthält, lässt es sich hier ansehen und speichern.
ui-empty-journal = Noch keine Änderungen
    .why = Jede Änderung dieser Datei steht hier, mit dem, was vorher da war.
ui-empty-settings = Keine Einstellungen
    .why = Organisation, Sprache und Erscheinungsbild werden hier festgelegt, sobald ein Verzeichnis geöffnet ist.

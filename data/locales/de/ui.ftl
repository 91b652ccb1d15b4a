# Das Fenster: Namen von Ansichten, Schaltflächen und Teilen. Die Wörter des Rechts stehen in terms.ftl.

ui-app-name = RopaDesk
ui-nav = Hauptnavigation
ui-nav-records = Verzeichnisse
ui-nav-casework = Vorgänge
ui-nav-output = Dokumente
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
ui-key-delete = Entf
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
ui-key-does-close = Dialog oder Seitenbereich schließen
ui-key-does-next = Nächste Zeile
ui-key-does-previous = Vorige Zeile
ui-key-does-open = Öffnen
ui-key-does-peek = Neben der Liste zeigen

## Speichern und Rückgängigmachen
ui-saved = Gespeichert
ui-saved-at = Gespeichert um { $time }
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
    .why = Das Verzeichnis beschreibt, wie die Organisation personenbezogene Daten verarbeitet, Tätigkeit für Tätigkeit.
ui-empty-requests = Keine Anträge
    .why = Anträge betroffener Personen werden hier erfasst, mit dem Tag, bis zu dem jeder zu beantworten ist.
ui-empty-reports = Noch nichts zu berichten
    .why = Dokumente entstehen aus dem Verzeichnis: Sobald es eine Tätigkeit enthält, lässt es sich hier ansehen und speichern.
ui-empty-journal = Noch keine Änderungen
    .why = Jede Änderung dieser Datei steht hier: wann, was und wo, nie der Inhalt.
ui-empty-settings = Keine Einstellungen
    .why = Organisation, Sprache und Erscheinungsbild werden hier festgelegt, sobald ein Verzeichnis geöffnet ist.

# The views

## Everywhere
app-try-again = Noch einmal versuchen
app-sample = Das ist das Beispiel.
    .what = Erfundene Personen, veröffentlichte Datenschutzerklärung; ohne Passphrase.
app-sample-source = „{ $title }“, { $date }.
app-sample-close = Beispiel schließen
app-about-file = Zu dieser Datei
app-read-only = Dieses Verzeichnis ist nur zum Lesen geöffnet.
app-badge-wanting =
    { $count ->
        [one] In 1 Tätigkeit fehlt etwas
       *[other] In { $count } Tätigkeiten fehlt etwas
    }
app-badge-due =
    { $count ->
        [one] 1 fällig
       *[other] { $count } fällig
    }
app-badge-open =
    { $count ->
        [one] 1 Antrag wartet auf Antwort
       *[other] { $count } Anträge warten auf Antwort
    }

## The file
file-close = Verzeichnis schließen
file-other = Schließen oder anderes Verzeichnis öffnen…
file-backup = Sicherungskopie erstellen…
file-backed-up = Eine geprüfte Kopie wurde geschrieben: { $name }, { $size }.
file-import = Importieren…

## Palette, undo
palette-records = Einträge
palette-actions = Aktionen
palette-theme = Zwischen hell und dunkel wechseln
palette-log-request = Antrag erfassen
palette-shift = Umschalt
undo-redo = Wiederholen
undo-done = Rückgängig gemacht: { $op } · { $what }
undo-redone = Wiederholt: { $op } · { $what }
undo-nothing = Es gibt nichts rückgängig zu machen.

## Welcome
welcome-claim = Das Verzeichnis von Verarbeitungstätigkeiten, auf Ihrem eigenen Computer.
welcome-ways = Wege zu beginnen
welcome-new = Neues Verzeichnis
    .why = Eine verschlüsselte Datei für eine Organisation.
welcome-open = Verzeichnis öffnen
    .why = Eine .ropa-Datei auf diesem Computer.
welcome-import = Verzeichnis importieren
    .why = Mit den Angaben einer veröffentlichten Erklärung beginnen, als JSON.
welcome-import-first = Die Einträge brauchen ein Verzeichnis. Legen Sie es zuerst an, dann wählen Sie die Datei.
welcome-sample = Das Beispiel ansehen
    .why = 27 echte Tätigkeiten aus einer veröffentlichten Erklärung. Öffnet sich ohne Passphrase.
welcome-recent = Zuletzt geöffnet
welcome-missing = nicht mehr da
welcome-promise = Alles bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.
welcome-name = Organisation
    .example = Wie in öffentlichen Registern
welcome-name-missing = Geben Sie den Namen der Organisation ein.
welcome-country = Land der Niederlassung
welcome-passphrase = Passphrase
welcome-passphrase-again = Passphrase wiederholen
welcome-passphrase-missing = Geben Sie eine Passphrase ein, oder wählen Sie, darauf zu verzichten.
welcome-passphrase-differs = Die beiden Passphrasen stimmen nicht überein.
welcome-show-passphrase = Passphrase zeigen oder verbergen
welcome-strength-empty = Vier oder fünf Wörter, die nicht zusammengehören, sind stark. Eine verlorene Passphrase kann niemand wiederherstellen.
welcome-strength-weak = Schwach: leicht zu erraten. Machen Sie sie länger.
welcome-strength-fair = Mittel. Ein weiteres Wort macht sie stark.
welcome-strength-strong = Stark. Bewahren Sie sie an einem sicheren Ort auf: Niemand kann sie wiederherstellen.
welcome-without = Ohne Passphrase
    .why = Wer die Datei hat, kann sie lesen.
welcome-create = Ort wählen und anlegen
welcome-file-name = verzeichnis.ropa
welcome-back = Zurück
welcome-unlock = { $name }
    .why = Dieses Verzeichnis ist verschlüsselt. Geben Sie die Passphrase ein.
welcome-unlock-do = Öffnen
welcome-read-only = Nur zum Lesen öffnen

## Register
register-what = Verzeichnis des Verantwortlichen, Art. 30 Abs. 1
register-caption = Verarbeitungstätigkeiten
register-new = Neue Tätigkeit
register-reports = Berichte
register-count = { $shown } von { $all }
register-filter = Filter
register-filter-all = Alle
register-filter-attention = Braucht Aufmerksamkeit
register-filter-third = Drittland
register-filter-consent = Einwilligung
register-filter-no-basis = Ohne Rechtsgrundlage
register-filter-review = Prüfung fällig
register-search = Liste durchsuchen
register-nothing = Nichts gefunden
    .why = Keine Tätigkeit enthält diese Wörter unter diesem Filter.
register-all = Alle zeigen
register-peek = Die gewählte Tätigkeit
register-ref = Nr.
register-activity = Tätigkeit
register-basis = Rechtsgrundlage
register-countries = Drittländer
register-retention = Speicherdauer
register-complete = Vollständig
register-no-basis = keine genannt
register-no-period = keine Frist
register-none = keine
register-not-linked = nicht zugeordnet
register-unnamed = Ohne Namen
register-owner = zuständig: { $owner }
register-persons = Betroffene Personen
register-data = Daten
register-review = Prüfung
register-record = Eintrag
register-open = Tätigkeit öffnen
register-flow = Wohin die Daten gehen
register-flow-summary = Daten von { $from } gehen an { $to }
register-no-safeguard = ohne Garantie
register-more =
    { $count ->
        [one] 1 weiterer
       *[other] { $count } weitere
    }
register-more-findings =
    { $count ->
        [one] 1 weiterer in der Tätigkeit
       *[other] { $count } weitere in der Tätigkeit
    }

## Activity
activity-sections = Abschnitte
activity-section-identity = Bezeichnung
    .why = Wie die Tätigkeit heißt und wer dafür zuständig ist.
activity-section-purposes = Zwecke und Rechtsgrundlagen
    .why = Wozu die Daten dienen; jeder Zweck hat eigene Rechtsgrundlagen.
activity-section-people = Personen und Daten
    .why = Wessen Daten verarbeitet werden und welche.
activity-section-sources = Quellen
    .why = Woher die Daten kommen und was die Person angeben muss.
activity-section-recipients = Empfänger
    .why = Wer die Daten erhält.
activity-section-transfers = Übermittlungen
    .why = Daten, die den Europäischen Wirtschaftsraum verlassen, und was sie dort schützt.
activity-section-retention = Speicherdauer
    .why = Wie lange jede Art von Daten aufbewahrt wird und was die Frist auslöst.
activity-section-security = Sicherheit
    .why = Die Maßnahmen zum Schutz der Daten, allgemein beschrieben.
activity-section-rights = Rechte und automatisierte Entscheidungen
    .why = Welche Rechte betroffene Personen hier haben und ob ausschließlich automatisiert entschieden wird.
activity-section-systems = Systeme
    .why = Wo die Daten liegen und nach einer Person gesucht wird.
activity-section-notes = Notizen und Prüfung
    .why = Für den DSB; nicht Teil des Verzeichnisses, das ausgehändigt wird.
activity-section-summary = Übersicht
    .why = Die Tätigkeit auf einer Seite.
activity-previous = ← { $section }
activity-next = { $section } →
activity-findings = Was rechtlich noch fehlt
activity-findings-error = Was rechtlich noch fehlt · { $count }
activity-findings-warning = Zu prüfen · { $count }
activity-findings-hint = Gute Praxis · { $count }
activity-nothing-missing = Es fehlt nichts.
activity-go-to-field = Zum Feld
activity-changed-at = Geändert um { $time }
activity-reload = Neu laden; mein Text bleibt
activity-not-there = nicht gefunden
activity-to-list = Zum Verzeichnis
activity-not-said = Nicht angegeben
activity-yes = Ja
activity-no = Nein
activity-remove = Entfernen: { $what }
activity-remove-column = Entfernen
activity-more = Weitere Schritte für diese Tätigkeit
activity-duplicate = Tätigkeit duplizieren
activity-duplicated = { $what } wurde dupliziert: { $copy }.
activity-remove-this = Tätigkeit entfernen
activity-removed = { $what } wurde entfernt.
activity-take-away = Entfernen
activity-add = Hinzufügen
activity-particulars = Einzelheiten
activity-name = Name
    .example = Newsletter
activity-group = Dienst oder Bereich
    .example = Kundenportal
activity-status = Status
activity-owner = Zuständig
activity-department = Abteilung
activity-description = Was geschieht
activity-controller = Verantwortlicher
activity-joint = Gemeinsam Verantwortliche
    .none = Keine
activity-joint-name = Name
activity-contact = Kontakt
activity-arrangement = Vereinbarung
activity-add-joint = Gemeinsam Verantwortlichen hinzufügen
activity-purpose = Zweck
activity-purpose-n = Zweck { $n }
activity-add-purpose = Zweck hinzufügen
activity-legal-bases = Rechtsgrundlagen
activity-no-basis = Keine Rechtsgrundlage genannt.
activity-add-basis = Rechtsgrundlage hinzufügen
activity-consent = Wortlaut oder Fassung der Einwilligung
    .example = Newsletter-Formular, Fassung 3
activity-withdrawal = Wie sie widerrufen wird
    .example = Link in jeder Nachricht
activity-contract-parts = Vertragserfüllung oder vorvertragliche Maßnahmen
    .example = Wie die Quelle es nennt
activity-contract-distinguished = Die Quelle unterscheidet beides
activity-law = Rechtsvorschrift
    .example = § 147 AO
activity-interest = Verfolgtes Interesse
activity-pursued-by = Wessen Interesse
activity-balancing-test = Interessenabwägung
    .example = Wo sie dokumentiert ist
activity-conditions = Ausnahmetatbestand für besondere Kategorien
    .why = Tritt neben die Rechtsgrundlage, ersetzt sie nie.
    .none = Keiner nötig oder gewählt
activity-subjects = Kategorien betroffener Personen
    .example = Kunden
activity-add-subject = Personenkategorie hinzufügen
activity-subjects-note = Wie diese Kategorien ermittelt wurden
activity-data = Kategorien personenbezogener Daten
activity-data-name = Kategorie
    .example = E-Mail-Adresse
activity-data-origin = Herkunft
activity-data-special = Besondere Kategorie
activity-data-mandatory = Pflicht
activity-data-source = Quelle
activity-data-consequence = Folge der Nichtbereitstellung
activity-data-criminal = Art. 10
activity-none-mark = —
activity-add-data = Datenkategorie hinzufügen
activity-special = Besondere Kategorien von Daten
    .none = Keine
activity-criminal = Strafrechtliche Verurteilungen und Straftaten
    .none = Keine
activity-criminal-law = Rechtsvorschrift oder aufsichtführende Behörde
    .example = Mehrere durch Semikolon getrennt
activity-source = Woher die Daten kommen
activity-public-sources = Öffentlich zugängliche Quellen
    .none = Keine
activity-mandatory-data = Pflichtangaben
activity-optional-data = Freiwillige Angaben
activity-recipients = Empfänger
    .none = Keine Empfänger
activity-recipient = Empfänger
activity-recipient-unknown = Unbekannter Empfänger
activity-choose-recipient = Aus dem Verzeichnis wählen
activity-new-recipient = Oder neu eingeben
activity-stated-as = Hier genannt als
activity-role = Rolle hier
activity-receives = Welche Daten er erhält
activity-when = Wann
activity-transfers = Übermittlungen in Drittländer
    .none = Keine
    .given = Es gibt welche
activity-transfer-n = Übermittlung { $n }
activity-add-transfer = Übermittlung hinzufügen
activity-country = Land
activity-safeguard = Garantie
activity-detail = Einzelheiten
    .example = Beschluss, Modul, Ausnahme
activity-copy = Wie die Person eine Kopie erhält
activity-documentation = Geeignete Garantien, dokumentiert
activity-transfers-note = Was die Quelle zu Übermittlungen sagt
activity-retention-n = Regel { $n }
activity-add-retention = Regel hinzufügen
activity-trigger-kind = Was die Frist auslöst
activity-trigger = In Worten
activity-bound = Art der Frist
activity-period = Frist
    .none = Keine
    .iso = Aus mehreren Teilen; als ISO-8601-Dauer geschrieben.
activity-unit = Einheit
activity-unit-d = Tage
activity-unit-w = Wochen
activity-unit-m = Monate
activity-unit-y = Jahre
activity-unit-stated = Einheit laut Quelle
activity-as-stated = Wie die Quelle es sagt
activity-any-of = Endet, sobald eines zutrifft
activity-otherwise = Sonst
activity-applies-to = Gilt für
    .all = Alle Daten der Tätigkeit
activity-applies-to-text = Gilt laut Quelle für
activity-while = Aufbewahrt, solange
activity-external = Dokument mit Einzelheiten
activity-legal-reference = Vorschrift hinter der Frist
activity-limits-use = Begrenzt nur die Nutzung, nicht die Speicherung
activity-note = Notiz
activity-retention-note = Für welche Tätigkeiten die Quelle dies sagt
activity-security = Maßnahmen dieser Tätigkeit
    .none = Keine eigenen
activity-security-inherited = Die Maßnahmen der Organisation gelten auch hier
    .why = Sie stehen in den Einstellungen.
activity-measure-n = Maßnahme { $n }
activity-add-measure = Maßnahme hinzufügen
activity-decisions = Automatisierte Entscheidungen einschließlich Profiling
    .none = Keine
activity-decision = Was entschieden wird
activity-logic = Involvierte Logik
activity-consequences = Tragweite und Auswirkungen für die Person
activity-add-decision = Entscheidung hinzufügen
activity-rights = Rechte bei diesen Rechtsgrundlagen
activity-right-holds = Gilt
activity-right-not = Nicht bei diesen Rechtsgrundlagen
activity-systems = Genutzte Systeme
activity-search-instruction = Wie nach einer Person gesucht wird
activity-review-on = Nächste Prüfung
activity-tags = Schlagwörter
activity-notes = Notizen
    .why = Eine Notiz je Zeile.
activity-notes-short = Notizen
activity-requests = Anträge, zu denen hier Daten gefunden wurden

## Settings
settings-computer = Dieser Computer
    .why = Nicht Teil des Verzeichnisses.
settings-language = Sprache
settings-theme = Erscheinungsbild
settings-theme-auto = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-organisation = Organisation
    .why = Der Verantwortliche, für den das Verzeichnis geführt wird; er steht auf dem Deckblatt.
settings-affiliate = Auch genannt: { $name }
    .why = Ein weiterer Verantwortlicher, den das Verzeichnis nennt.
settings-name = Name
settings-address = Postanschrift
settings-country = Land
settings-email = E-Mail
settings-phone = Telefon
settings-web = Web
settings-rule = Wie er bestimmt wird
    .why = Wenn ihn die Quelle nicht beim Namen nennt.
settings-authority = Aufsichtsbehörde
settings-representatives = Vertreter
    .none = Keiner nötig
settings-add-representative = Vertreter hinzufügen
settings-jurisdictions = Vertritt in
    .why = EU, oder Ländercodes wie CH und GB.
settings-dpo = Datenschutzbeauftragte
    .none = Keine benannt
settings-dpo-name = Name oder Stelle
settings-dpo-scope = Zuständig für
    .all = Alles
settings-add-dpo = Kontakt hinzufügen
settings-security = Sicherheitsmaßnahmen
    .why = Sie gelten für jede Tätigkeit, die sie übernimmt.

## Journal
journal-what = wer was wann geändert hat
journal-verify = Prüfen
    .why = Jede Zeile trägt die Prüfsumme der vorigen, sodass eine veränderte Zeile auffällt.
journal-ok =
    { $count ->
        [one] Unversehrt: die eine Zeile passt.
       *[other] Unversehrt: alle { $count } Zeilen passen. Letzte Prüfsumme:
    }
journal-broken = Zeile { $line } passt nicht zur vorigen.
    .hint = Nichts wird repariert. Vergleichen Sie die Datei mit einer Sicherung von vor dieser Zeile.
journal-count = { $count } Zeilen
journal-number = Nr.
journal-at = Wann
journal-op = Was
journal-record = Eintrag
journal-fields = Felder
journal-actor = Wer

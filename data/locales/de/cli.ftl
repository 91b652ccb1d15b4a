# The command line `ropa`: purposes of verbs, options, what it answers.
cli-error = Fehler

## Headings of help texts
cli-heading-examples = Beispiele
cli-heading-usage = Aufruf
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-heading-reading = Wie der Export gelesen wird
cli-heading-everywhere = Bei jedem Befehl
cli-exit-codes = Rückgabewerte: 0 erledigt, 1 Befunde, 2 Aufruf, 3 ungültige Eingabe, 4 Datei fehlt, unlesbar oder im Weg, 5 gesperrt oder nur lesbar, 6 Verzeichnis einer neueren Version, 7 beschädigt oder verändert, 8 falsche Passphrase, 130 abgebrochen

## Names of values
cli-value-command = BEFEHL
cli-value-options = Optionen
cli-value-file = DATEI
cli-value-source = QUELLE
cli-value-name = NAME
cli-value-text = TEXT
cli-value-id = KENNUNG
cli-value-date = DATUM
cli-value-lang = SPRACHE
cli-value-law = ARTIKEL
cli-value-format = FORMAT
cli-value-kind = ART
cli-value-number = ZAHL
cli-value-country = LAND
cli-value-calendar = KALENDER
cli-value-right = RECHT
cli-value-match = ART=WERT
cli-value-package = ART
cli-value-item = SAMMLUNG:SPALTE
cli-value-field = FELD=WERT
cli-value-encoding = KODIERUNG
cli-value-character = ZEICHEN
cli-value-shell = SHELL

## What each verb is for
cli-about = Das Verzeichnis von Verarbeitungstätigkeiten und Auskünfte an betroffene Personen auf der Kommandozeile
cli-verb-new = Ein Verzeichnis anlegen
cli-verb-show = Was im Verzeichnis steht, auf einen Blick
cli-verb-activity = Verarbeitungstätigkeiten auflisten, zeigen, anlegen und ändern
cli-verb-activity-list = Alle Tätigkeiten mit Rechtsgrundlagen, Drittländern und Befunden auflisten
cli-verb-activity-show = Eine Tätigkeit zeigen, und was nach dem Gesetz noch fehlt
cli-verb-activity-add = Eine Tätigkeit anlegen
cli-verb-activity-set = Eine Tätigkeit ändern: einzelne Felder oder das Ganze
cli-verb-recipient = Empfänger und Kategorien von Empfängern
cli-verb-recipient-list = Alle Empfänger auflisten
cli-verb-recipient-show = Einen Empfänger zeigen, und die Tätigkeiten, die ihn nennen
cli-verb-recipient-add = Einen Empfänger oder eine Kategorie von Empfängern anlegen
cli-verb-recipient-set = Einen Empfänger ändern: einzelne Felder oder das Ganze
cli-verb-system = Systeme, in denen Daten liegen
cli-verb-system-list = Alle Systeme auflisten
cli-verb-system-show = Ein System zeigen, und die Tätigkeiten, die es nennen
cli-verb-system-add = Ein System anlegen
cli-verb-system-set = Ein System ändern: einzelne Felder oder das Ganze
cli-verb-organisation = Verantwortliche und andere Organisationen
cli-verb-organisation-list = Alle Organisationen auflisten
cli-verb-organisation-show = Eine Organisation zeigen, und die Tätigkeiten, für die sie verantwortlich ist
cli-verb-organisation-add = Eine Organisation anlegen
cli-verb-organisation-set = Eine Organisation ändern: einzelne Felder oder das Ganze
cli-verb-processing = Verarbeitungen im Auftrag anderer: das Verzeichnis des Auftragsverarbeiters (Art. 30 Abs. 2)
cli-verb-processing-list = Alle Verarbeitungen im Auftrag auflisten
cli-verb-processing-show = Eine Verarbeitung im Auftrag zeigen
cli-verb-processing-add = Eine Verarbeitung im Auftrag anlegen
cli-verb-processing-set = Eine Verarbeitung im Auftrag ändern: einzelne Felder oder das Ganze
cli-verb-search = Text in allen Einträgen suchen
cli-verb-check = Befunde: was nach dem Gesetz noch fehlt (Rückgabewert 1, wenn es welche gibt)
cli-verb-import = Einträge aus einer Datei übernehmen
cli-verb-report = Ein Dokument schreiben: das Verzeichnis von Verarbeitungstätigkeiten (Art. 30), die Übermittlungen, die Datenschutzerklärung (Art. 13, 14)
cli-verb-deadline = Der letzte Tag für eine Antwort, Schritt für Schritt erklärt (Art. 12 Abs. 3); ohne Verzeichnis
cli-verb-request = Anträge betroffener Personen: erfassen, sammeln, beantworten
cli-verb-request-new = Einen Antrag erfassen
cli-verb-request-list = Alle Anträge auflisten, der dringendste zuerst
cli-verb-request-show = Einen Antrag zeigen: Frist, Person, gesammelte Daten, Pakete
cli-verb-request-extend = Die Frist um zwei Monate verlängern, mit Begründung (Art. 12 Abs. 3)
cli-verb-request-close = Einen Antrag abschließen
cli-verb-request-collect = Die Person in einem Export finden und nur ihre Daten behalten
cli-verb-request-map = Sagen, was die Spalten einer Sammlung bedeuten
cli-verb-request-near = Die Datensätze einer Erhebung zeigen, die vielleicht zu der Person gehören, und darüber entscheiden
cli-verb-request-package = Das Paket für die Person erstellen: Auskunft (Art. 15) oder Übertragbarkeit (Art. 20)
cli-verb-verify = Ein Paket prüfen: Hashwerte, Form, Umfang; ohne Verzeichnis (Rückgabewert 7, wenn verändert)
cli-verb-extract = Eine Person in einem Export beliebiger Größe finden, ohne Verzeichnis
cli-verb-log = Das Journal der Änderungen und seine Hashkette
cli-verb-undo = Den letzten Schritt zurücknehmen
cli-verb-redo = Den zuletzt zurückgenommenen Schritt wiederholen
cli-verb-backup = Eine geprüfte Kopie des Verzeichnisses schreiben
cli-verb-verify-file = Die Datei des Verzeichnisses und ihr Journal prüfen
cli-verb-completions = Vervollständigungen für eine Shell
cli-verb-man = Die Handbuchseite

## Values at their place
cli-place-new-file = Die anzulegende Datei, endet auf .ropa
cli-place-text = Gesuchter Text; Groß-/Kleinschreibung und Akzente zählen nicht
cli-place-activity-id = Kürzel oder Kennung der Tätigkeit, etwa PA-003
cli-place-fields = Textfelder: name, reference, group, status, owner, department, description, source_of_data, review_on, tags …
cli-place-record-id = Kürzel oder Kennung, wie `list` sie zeigt
cli-place-fields-recipient = name, reference, category, kind, condition, contract, notes, und countries durch Kommas getrennt. Dazu agreement.signed_on, agreement.ends_on, agreement.notice_period, clause.security=yes und so fort, established_in, stores_in, accesses_from, contact, parent_group, review_on
cli-place-fields-system = name, reference, owner, hosting_country, search_instruction, notes. Dazu description, provider_id, personal_data, identifiers, retention_job, database (postgresql, mysql, sql_server, oracle, sqlite, duckdb, spark_sql, none), search_columns (email=table.column, …)
cli-place-fields-organisation = name, reference, address, country, email, phone, web, rule, supervisory_authority, notes, und keeps_register (true oder false). Dazu relation (group, client, joint_controller)
cli-place-fields-processing = name, reference, notes, security_inherited (true oder false), und categories durch Kommas getrennt; Verantwortliche, Übermittlungen und Übriges mit --body
cli-place-request-id = Kürzel oder Kennung des Antrags, etwa R-2026-001
cli-place-collection-id = Kürzel der Sammlung, etwa R-2026-001/1
cli-place-source = Die zu lesende Datei; sie wird nie verändert
cli-place-kind = record (Verantwortlicher, Art. 30 Abs. 1), processor-record (Auftragsverarbeiter, Art. 30 Abs. 2), transfers (Kapitel V), notice (Datenschutzerklärung, Art. 13 und 14) oder requests (Anträge ohne Namen, Art. 5 Abs. 2)
cli-place-package = Das Paket, eine ZIP-Datei
cli-place-dest = Die anzulegende Datei
cli-place-shell = bash, elvish, fish, powershell oder zsh

## Options
cli-opt-help = Diese Hilfe zeigen
cli-opt-version = Die Version zeigen
cli-opt-file = Das Verzeichnis; sonst die Variable ROPA_FILE
cli-opt-passphrase-file = Datei mit der Passphrase; sonst ROPA_PASSPHRASE_FILE, sonst wird gefragt
cli-opt-json = In JSON antworten; auch Fehler, auf der Standardfehlerausgabe
cli-opt-lang = Sprache der Antworten und Dokumente: en, de oder fr; sonst die des Systems
cli-opt-today = Diesen Tag für heute nehmen
cli-opt-name = Name
cli-opt-country = Land der Organisation, zwei Buchstaben wie AT
cli-opt-sample = Das Beispielverzeichnis: 27 Tätigkeiten einer Internetfirma, unverschlüsselt
cli-opt-no-passphrase = Ohne Verschlüsselung: Wer die Datei hat, kann sie lesen
cli-opt-as-of = Zu diesem Tag urteilen; sonst heute
cli-opt-only = Nur Befunde dieses Artikels, etwa „Art. 30 Abs. 1“, oder dieser Regel
cli-opt-text = Nur Tätigkeiten, die diese Wörter enthalten
cli-opt-copy-of = Die zu kopierende Tätigkeit
cli-opt-body = Die ganze Tätigkeit in JSON, wie `activity show --json` sie schreibt; - für die Standardeingabe
cli-opt-record-body = Der ganze Eintrag in JSON, wie `show --json` ihn schreibt; - für die Standardeingabe
cli-opt-verify = Der Hashkette folgen (Rückgabewert 7, wenn sie gebrochen ist)
cli-opt-limit = Höchstens so viele Zeilen, die neueste zuerst; sonst 30
cli-opt-right = access, rectification, erasure, restriction, portability, objection, automated_decision, withdraw_consent; wiederholbar
cli-opt-received = Tag des Eingangs, etwa 2026-11-20
cli-opt-match = Woran die Person erkannt wird: email, phone, customer oder other, oder eine Spalte des Exports; wiederholbar
cli-opt-collect-match = Ein weiteres Merkmal nur für diesen Export, oder Spalte=Wert; wiederholbar
cli-opt-channel = Auf welchem Weg der Antrag einging
cli-opt-calendar = Feiertagskalender, etwa DE-BY oder AT; sonst der des Landes des Verantwortlichen
cli-opt-language = Sprache der Antwort an die Person: en, de oder fr
cli-opt-reason = Warum: Komplexität oder Anzahl der Anträge
cli-opt-outcome = Was daraus wurde
cli-opt-system = Das System, aus dem der Export stammt
cli-opt-activity = Die Tätigkeit
cli-opt-collect-activity = Die Tätigkeit, zu der die Daten gehören
cli-opt-report-activity = Nur diese Tätigkeit; für eine Datenschutzerklärung auch mehrere
cli-opt-mapping = Datei, die sagt, was jede Spalte bedeutet; ohne sie gelten gezeigte Vorschläge
cli-opt-save-mapping = Schreiben, was die Spalten bedeuten, zum Prüfen und für das nächste Mal
cli-opt-near-take = Nummer eines Datensatzes, der zu der Person gehört; mehrfach möglich
cli-opt-leave = Nummer eines Datensatzes, der zu jemand anderem gehört; mehrfach möglich
cli-opt-near-why = Warum so entschieden wird; bleibt beim Fall
cli-opt-near = Datei für die Datensätze, die vielleicht zu der Person gehören, je mit dem Grund
cli-opt-manifest = Datei (JSON), die sagt, was wie gelesen wurde und wo jeder Datensatz stand, mit Prüfsummen
cli-opt-home = Land (ISO-Code) der Telefonnummern, die ohne Land angegeben sind
cli-opt-confirm = Die Vorschläge bestätigen, wie sie sind
cli-opt-overwrite = Eine vorhandene Datei ersetzen
cli-opt-for = access (Art. 15) oder portability (Art. 20)
cli-opt-include = Einen zur Entscheidung gestellten Punkt herausgeben; wiederholbar
cli-opt-output = Die anzulegende Datei; - für die Standardausgabe, wo Text oder ein Dokument herauskommt
cli-opt-dry-run = Nur zeigen, was geschehen würde
cli-opt-import-as = Form der Datei: auto, table, cnil, ico, ropa (von diesem Programm), policy (Fakten einer veröffentlichten Datenschutzerklärung)
cli-opt-report-as = pdf, docx, html, xlsx, csv oder json; sonst nach der Endung der Datei, sonst pdf. Eine Datenschutzerklärung gibt es nicht als Tabelle
cli-opt-extract-as = csv oder json; sonst csv
cli-opt-excel = CSV für das Excel der Region: Byte-Order-Mark, passendes Trennzeichen, keine Formeln
cli-opt-without-remarks = Ohne Notizen und Anmerkungen: eine Fassung für die Behörde (Art. 30 Abs. 4)
cli-opt-months = 1, oder 3 mit Verlängerung; sonst 1
cli-opt-encoding = Etwa utf-8, windows-1252, utf-16; sonst erkannt
cli-opt-delimiter = Zwischen zwei Feldern, etwa ; oder \t; sonst erkannt
cli-opt-sheet = Nur dieses Blatt einer Arbeitsmappe
cli-opt-no-header = Die erste Zeile enthält Daten, keine Spaltennamen
cli-opt-accept-damage = Über beschädigte Stellen hinweglesen und nur warnen

## A command line that cannot be understood
cli-usage-command = Einen Befehl „{ $name }“ gibt es nicht.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-argument = „{ $name }“ ist hier nicht bekannt.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-missing = Es fehlt: { $names }.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-no-command = Ein Befehl fehlt.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-conflict = { $name } und { $other } passen nicht zusammen.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-value-missing = { $name } braucht einen Wert.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-value = { $name } nimmt „{ $value }“ nicht an.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-other = Die Befehlszeile ist nicht zu verstehen.
    .hint = Nichts wurde getan. `ropa --help` listet die Befehle auf, `ropa BEFEHL --help` erklärt einen.
cli-usage-valid = Möglich: { $values }.
cli-usage-near = Meinten Sie { $values }?
cli-no-file = Es ist kein Verzeichnis genannt.
    .hint = Nichts wurde getan. Nennen Sie es mit --file oder in der Variablen ROPA_FILE.
cli-passphrase-nowhere = Eine Passphrase wird gebraucht, und es gibt kein Terminal, um danach zu fragen.
    .hint = Nichts wurde getan. Nennen Sie eine Datei, in der sie steht: --passphrase-file DATEI oder die Variable ROPA_PASSPHRASE_FILE. Ein neues Verzeichnis kommt mit --no-passphrase ohne aus.
cli-passphrase-file = Die Datei mit der Passphrase ist nicht lesbar.
    .hint = Nichts wurde getan. Prüfen Sie Namen und Leserecht; sie enthält eine Zeile Text.
cli-passphrases-differ = Die beiden Passphrasen sind verschieden.
    .hint = Nichts wurde angelegt. Versuchen Sie es noch einmal.
cli-no-pipe = Das wird in eine Datei geschrieben, nicht auf die Standardausgabe.
    .hint = Nichts wurde geschrieben. Nennen Sie eine Datei.
cli-stdout = Die Standardausgabe war nicht zu schreiben: Die Ausgabe ist unvollständig.
    .hint = Was der Befehl am Verzeichnis getan hat, ist getan. Schaffen Sie Platz oder geben Sie anderswohin aus und fragen Sie erneut.
cli-excel-csv = --excel passt nur zu --as csv.
    .hint = Nichts wurde geschrieben. Ergänzen Sie --as csv oder lassen Sie --excel weg.
cli-include-form = --include wird als SAMMLUNG:SPALTE geschrieben.
    .hint = Nichts wurde erstellt. `--dry-run --json` zeigt beide.

## Changing a record, mapping columns
cli-set-nothing = Es gibt nichts zu setzen.
    .hint = Nichts wurde geändert. Geben Sie FELD=WERT oder --body DATEI an.
cli-set-form = Ein Feld wird als FELD=WERT gesetzt.
    .hint = Nichts wurde geändert. Schreiben Sie zum Beispiel owner="Vertriebsleitung".
cli-set-field = „{ $field }“ lässt sich so nicht setzen.
    .hint = Nichts wurde geändert. So lassen sich Textfelder setzen; für die anderen schreiben Sie das Ganze mit --body.
cli-set-status = Diesen Status gibt es nicht.
    .hint = Nichts wurde geändert. Möglich sind draft, in_review, approved und retired.
cli-set-kind = Diese Art von Empfänger gibt es nicht.
    .hint = Nichts wurde geändert. Möglich sind unstated, internal, processor, joint_controller, controller, group, public_body und customer.
cli-set-country = „{ $country }“ ist kein bekanntes Land.
    .hint = Nichts wurde geändert. Schreiben Sie die zwei Buchstaben nach ISO 3166-1, etwa DE; mehrere durch Kommas getrennt.
cli-body-unreadable = Die Datei mit dem Eintrag ist nicht lesbar.
    .hint = Nichts wurde geändert. Prüfen Sie Namen und Leserecht und ob sie Text ist.
cli-body-shape = Das JSON ist kein solcher Eintrag.
    .hint = Nichts wurde geändert. Gehen Sie von dem aus, was `show ID --json` schreibt.
cli-mapping-unreadable = Die Zuordnungsdatei ist nicht lesbar.
    .hint = Nichts wurde gesammelt. Prüfen Sie Namen und Leserecht und ob sie Text ist.
cli-mapping-shape = Die Zuordnungsdatei hat eine andere Form als erwartet.
    .hint = Nichts wurde gesammelt. Gehen Sie von dem aus, was --save-mapping schreibt.
cli-mapping-category = Die Zuordnung nennt Kategorien, die { $activity } nicht hat.
    .hint = Nichts wurde gesammelt. Die Kategorien dort: { $categories }.
cli-mapping-no-category = eine Kategorie „{ $category }“ gibt es nicht
cli-mapping-no-column = Die Zuordnung nennt die Spalte „{ $column }“, die der Export nicht hat.

## Prompts and progress
cli-ask-passphrase = Passphrase:{" "}
cli-ask-passphrase-new = Neue Passphrase:{" "}
cli-ask-passphrase-again = Noch einmal:{" "}
cli-progress = { $percent } %  { $rate } MiB/s  noch { $seconds } s  (Strg-C bricht ab; nichts bleibt)

## Answers
cli-status-sample = Beispiel, nicht verschlüsselt
cli-status-encrypted = verschlüsselt
cli-status-plain = nicht verschlüsselt
cli-status-requests = { $all } ({ $open } offen)
cli-fact-keeper = Verantwortlicher
cli-fact-activities = Tätigkeiten
cli-fact-processing = Im Auftrag anderer
cli-fact-recipients = Empfänger
cli-fact-systems = Systeme
cli-fact-requests = Anträge
cli-fact-source = Quelle
cli-fact-changed = Letzte Änderung
cli-fact-undo = Rücknehmbar
cli-fact-status = Status
cli-fact-owner = Zuständig
cli-fact-purposes = Zwecke
cli-fact-basis = Rechtsgrundlage
cli-fact-subjects = Betroffene
cli-fact-data = Personenbezogene Daten
cli-fact-transfers = Drittländer
cli-fact-retention = Löschung
cli-fact-rights = Rechte
cli-fact-person = Person
cli-fact-known-by = Erkennbar an
cli-fact-received = Eingegangen
cli-fact-due = Fällig
cli-fact-target = Internes Ziel
cli-fact-calendar = Kalender
cli-fact-extension = Verlängert, weil
cli-fact-closed = Abgeschlossen
cli-fact-outcome = Ergebnis
cli-fact-condition = Wann
cli-fact-contract = Vertrag
cli-fact-search = Wie gesucht wird
cli-fact-address = Anschrift
cli-fact-phone = Telefon
cli-fact-web = Internet
cli-fact-rule = Zuständig für
cli-column-ref = Kürzel
cli-column-name = Name
cli-column-kind = Art
cli-column-found = Fundstelle
cli-column-action = Wirkung
cli-column-fields = Felder
cli-column-at = Wann
cli-column-actor = Wer
cli-column-op = Was
cli-column-basis = Rechtsgrundlage
cli-column-countries = Drittländer
cli-column-retention = Löschung
cli-column-missing = Fehlt
cli-column-to-check = Zu prüfen
cli-column-complete = Vollständig
cli-column-recipient-kind = Rolle
cli-column-where = Wo
cli-column-email = E-Mail
cli-column-used = Verwendet
cli-column-person = Person
cli-column-rights = Rechte
cli-column-received = Eingang
cli-column-due = Fällig
cli-column-left = Tage übrig
cli-column-state = Stand
cli-column-files = Dateien
cli-column-records = Datensätze
cli-column-system = System
cli-column-activity = Tätigkeit
cli-column-file = Datei
cli-column-read = Gelesen
cli-column-matched = Gefunden
cli-column-columns = Spalten
cli-column-unmapped = Offen
cli-column-sha = SHA-256
cli-column-package = Paket
cli-column-as-of = Stand
cli-column-size = Größe
cli-column-column = Spalte
cli-column-category = Kategorie
cli-column-origin = Herkunft
cli-column-why = Vorschlag
cli-column-portable = Übertragbar
cli-column-filled = Gefüllt
cli-column-sample = Beispiel
cli-matched-email = E-Mail
cli-matched-email-without-tag = E-Mail ohne +Zusatz
cli-matched-phone = Telefon
cli-matched-customer = Kundennummer
cli-matched-iban = Bankkonto
cli-matched-decided = von Ihnen entschieden
cli-matched-name = Name
cli-matched-other = anderes Merkmal
cli-by-remembered = wie zuletzt
cli-by-name = nach Name
cli-by-values = nach Werten
cli-origin-unstated = ?
cli-origin-provided = bereitgestellt
cli-origin-observed = beobachtet
cli-origin-derived = abgeleitet
cli-origin-inferred = geschlussfolgert
cli-origin-third-party = von Dritten
cli-origin-generated = erzeugt
cli-severity-error = fehlt
cli-severity-warning = zu prüfen
cli-severity-hint = Hinweis
cli-activities = { $count } Tätigkeiten; { $missing } fehlen, { $check } zu prüfen: `ropa check` sagt, was
cli-activities-none = Noch keine Tätigkeiten. Legen Sie eine an mit `ropa activity add --name …` oder übernehmen Sie welche mit `ropa import`.
cli-list-empty = Noch keine.
cli-requests-none = Noch keine Anträge. Erfassen Sie einen mit `ropa request new`.
cli-search-nothing = Nichts gefunden.
cli-check-counts = { $date }: { $missing } fehlen, { $check } zu prüfen, { $hints } Hinweise
cli-action-new = neu
cli-action-changed = geändert
cli-import-would = Würde übernehmen: { $new } neu, { $changed } geändert, { $unchanged } unverändert, { $skipped } weggelassen, { $errors } nicht übertragen. Nichts wurde geschrieben.
cli-import-done = Übernommen: { $new } neu, { $changed } geändert, { $unchanged } unverändert, { $skipped } weggelassen, { $errors } nicht übertragen. `ropa undo` nimmt es zurück.
cli-journal-whole = Das Journal ist unversehrt: { $entries } Zeilen, die Kette endet mit { $head }…
cli-journal-broken = Das Journal wurde verändert: Von { $entries } Zeilen bricht die Kette in Zeile { $line }. Lassen Sie die Datei, wie sie ist, und öffnen Sie eine Sicherung.
cli-file-whole = { $file }: Jede Seite ist lesbar.
cli-nothing-to-undo = Es gibt keinen Schritt zurückzunehmen.
cli-nothing-to-redo = Es gibt keinen Schritt zu wiederholen.
cli-undone = Zurückgenommen: { $step } ({ $count } Einträge). `ropa redo` wiederholt es.
cli-redone = Wiederholt: { $step } ({ $count } Einträge). `ropa undo` nimmt es zurück.
cli-backup-made = Kopiert und geprüft: { $file }, { $size }
cli-report-written = { $file }, { $size }{ $pages ->
        [0] {""}
        [one] , eine Seite
       *[other] , { $pages } Seiten
    }
cli-report-missing = Diese Zeichen hat keine der mitgelieferten Schriften; sie fehlen im Dokument: { $characters }
cli-report-open = { $count ->
        [one] Diese Datenschutzerklärung ist ein Entwurf: Ein Punkt, den Art. 13 oder 14 verlangt, fehlt. Er ist darin gekennzeichnet und aufgeführt.
       *[other] Diese Datenschutzerklärung ist ein Entwurf: { $count } Punkte, die Art. 13 oder 14 verlangen, fehlen. Sie sind darin gekennzeichnet und aufgeführt.
    }
cli-days-left = { $days ->
        [one] noch 1 Tag
       *[other] noch { $days } Tage
    }
cli-days-over = { $days ->
        [one] 1 Tag überfällig
       *[other] { $days } Tage überfällig
    }
cli-tab = Tabulator
cli-collected = { $read } gelesen, { $found } gefunden
cli-collected-nothing = Von dieser Person wurde nichts gefunden. Auch das ist eine Antwort: Die Suche bleibt im Antrag vermerkt.
cli-extract-nothing = Von dieser Person wurde nichts gefunden.
cli-near-how = Entscheiden Sie darüber: `ropa request near { $collection }`.
cli-near-none = Über keinen Datensatz dieser Erhebung ist zu entscheiden.
cli-possible = { $count ->
        [one] Ein weiterer Datensatz gehört vielleicht zu der Person; er wurde nicht übernommen.
       *[other] { $count } weitere Datensätze gehören vielleicht zu der Person; sie wurden nicht übernommen.
    }
cli-skipped = (übergangen)
cli-unmapped = — offen —
cli-confirmed = bestätigt
cli-portable-yes = ja
cli-portable-no = nein
cli-portable-decide = entscheiden
cli-columns-done = Jede Spalte ist bestätigt.
cli-columns-open = { $unmapped } Spalten offen, { $unconfirmed } Vorschläge unbestätigt. Mit --save-mapping DATEI stehen sie beim Sammeln in einer Datei; berichtigen Sie sie, dann `ropa request map { $collection } --mapping DATEI`. Oder nehmen Sie die Vorschläge an: `ropa request map { $collection } --confirm`.
cli-package-made = { $kind }: { $file }, { $files } Dateien, { $records } Datensätze der Person, { $size }
cli-left-out = { $count ->
        [one] Nicht im Paket, für Ihre Akte:
       *[other] { $count } Spalten nicht im Paket, für Ihre Akte:
    }
cli-verify-ok = { $file }: { $kind } von { $controller } zu { $request }, Stand { $date }; { $files } Dateien, { $records } Datensätze, vollständig und unverändert
cli-verify-bad = { $file } ist nicht, wie es erstellt wurde:
cli-verify-next = Verwenden und versenden Sie es nicht. Nehmen Sie das Original oder erstellen Sie das Paket neu.

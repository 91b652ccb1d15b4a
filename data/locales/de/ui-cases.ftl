# Das Fenster: Anträge, Sammeln, Zuordnen, Pakete, Berichte.

## Anträge: die Liste
request-trail = nach dem Tag, an dem die Antwort fällig ist
request-log = Antrag erfassen
request-key-log = Strg Umschalt R
request-again = Erneut versuchen
request-empty = Noch keine Anträge
    .why = Verlangt jemand Auskunft, Datenübertragung oder ein anderes Recht, wird das hier erfasst: Die Frist des Art. 12 Abs. 3 läuft ab dem Eingangstag.
request-none-here = Keiner davon
    .why = Kein Antrag passt zu diesem Filter.
request-count = { $shown } von { $all }
request-filter = Welche Anträge
request-filter-open = Offen
request-filter-soon = In 7 Tagen fällig
request-filter-closed = Abgeschlossen
request-filter-all = Alle
request-column-ref = Aktenzeichen
request-column-rights = Rechte
request-column-person = Person
request-column-received = Eingang
request-column-due = Antwort fällig
request-column-left = Verbleibend
request-column-state = Stand
request-column-found = Gefunden
request-files =
    { $files ->
        [one] in 1 Datei
       *[other] in { $files } Dateien
    }

## Anträge: die Frist
request-clock-received = Eingang ({ $weekday })
request-clock-months =
    { $months ->
        [one] Einen Monat später
       *[other] { $months } Monate später
    }
request-clock-month-end =
    { $months ->
        [one] Ein Monat, kein { $day }. { $month }
       *[other] { $months } Monate, kein { $day }. { $month }
    }
request-clock-rolled = { $reasons }: nächster Arbeitstag
request-clock-calendar = Kalender
request-clock-rule = Art. 12 Abs. 3 DSGVO; VO 1182/71 Art. 3.

## Anträge: erfassen
request-rights = Was die Person verlangt
request-article-access = Art. 15
request-article-portability = Art. 20
request-article-rectification = Art. 16
request-article-erasure = Art. 17
request-article-restriction = Art. 18
request-article-objection = Art. 21
request-article-automated-decision = Art. 22
request-article-withdraw-consent = Art. 7 Abs. 3
request-received-on = Eingegangen am
request-channel = Eingegangen per
request-channel-email = E-Mail
request-channel-letter = Brief
request-channel-form = Webformular
request-channel-phone = Telefon
request-channel-person = Persönlich
request-name = Name
    .why = Steht nur in der verschlüsselten Datei. Listen, Dateinamen und Titel zeigen Initialen.
request-identifiers = Bekannt unter
    .why = Woran die Person in den Systemen zu erkennen ist. Schreibweisen, Groß- und Kleinschreibung, Zusätze mit + und Vorwahlen werden beim Vergleich berücksichtigt.
request-identifier-kind = Art der Kennung { $n }
request-identifier-value = Kennung { $n }
request-identifier-remove = Kennung { $n } entfernen
request-identifier-add = Kennung hinzufügen
request-identifier-email = E-Mail-Adresse
request-identifier-phone = Telefon
request-identifier-customer = Kundennummer
request-identifier-iban = Bankkonto (IBAN)
request-identifier-name = Name
request-identifier-other = Andere
request-language = Sprache der Antwort
request-calendar = Feiertage
request-log-note = Das Aktenzeichen vergibt das Programm; es enthält keinen Namen.
request-logged = { $ref } ist erfasst

## Der Vorgang
case-to-list = Alle Anträge
case-more = Weitere Schritte
case-build = Paket erstellen
case-extend = Verlängern
case-explain = Erklären
case-close = Antrag abschließen
case-rail = Frist und Prüfungen
case-steps = Stand des Antrags
case-step-received = Eingang { $date }
case-step-collecting =
    { $files ->
        [one] Sammeln, 1 Datei
       *[other] Sammeln, { $files } Dateien
    }
case-step-packaged =
    { $packages ->
        [one] 1 Paket
       *[other] { $packages } Pakete
    }
case-step-received-plain = Eingegangen
case-step-identity-open = Identität noch offen
case-step-identified-plain = Identität bestätigt
case-step-collecting-plain = Sammeln
case-step-review-plain = Durchsicht
case-step-packaged-plain = Paket
case-step-closed-plain = Abgeschlossen
case-closed-on = Abgeschlossen am { $date }.
case-collected = Gesammelte Dateien
case-nothing-collected = Noch nichts gesammelt
    .why = Fordern Sie von jedem System den Export an und legen Sie die Dateien hier ab. Nur die Datensätze dieser Person werden behalten.
case-review-done = Als durchgesehen vermerken
case-review-why = Jede Spalte ist bestätigt.
case-review-nothing = In keiner Datei wurde etwas gefunden.
case-answer-says = Das steht in der Antwort
case-answer-activities = Betroffene Tätigkeiten
case-answer-recipients = Benannte Empfänger
case-answer-storage = Berechnetes Ende der Speicherung
case-answer-transfers = Übermittlungen mit Garantie
case-answer-yes = ja
case-answer-no = nicht alle
case-n-of = { $n } von { $of }
case-before-send = Vor dem Versand
case-person = Die Person
case-no-identifiers = Noch keine: Ohne Kennung ist in einem Export niemand zu finden.
case-contact = Wohin die Antwort geht
case-handling = Bearbeitung
case-owner = Bearbeitet von
case-notes = Notizen
case-identity = Wie die Identität geprüft wurde
    .why = Beschreiben Sie den Weg. Eine Ausweiskopie wird nicht aufbewahrt.
case-identity-article = Art. 12 Abs. 6
case-identity-example = Im Konto angemeldet; Code an die bekannte Adresse geschickt
case-identity-on = Geprüft am
case-identity-confirm = Identität bestätigen
case-identity-confirmed = bestätigt
case-extended = Verlängert
case-extended-on = Entschieden
case-extended-why = Grund
case-extended-done = Verlängert: Die Antwort ist nun fällig am { $date }
case-extend-title = Um zwei weitere Monate verlängern?
case-extend-why = Möglich, wenn dies unter Berücksichtigung der Komplexität und der Anzahl von Anträgen erforderlich ist (Art. 12 Abs. 3). Die Person ist innerhalb eines Monats nach Eingang des Antrags über die Verlängerung und ihre Gründe zu unterrichten.
case-extend-now = Bisher fällig
case-extend-then = Dann fällig
case-extend-tell = Person unterrichten bis
case-extend-reason = Grund, wie er der Person mitgeteilt wird
case-close-title = { $ref } abschließen?
case-closed-done = { $ref } ist abgeschlossen
case-outcome = Ergebnis
case-outcome-words = In eigenen Worten
case-outcome-ground = Grund
    .why = Die Person ist über die Gründe zu unterrichten und über die Möglichkeit, bei einer Aufsichtsbehörde Beschwerde oder einen gerichtlichen Rechtsbehelf einzulegen (Art. 12 Abs. 4).

## Sammeln
collect-ui-drop = Exporte hier ablegen: Tabellen (CSV, XLSX, ODS), JSON, XML, Datenbanken und ihre Abzüge, Parquet, Postfächer, Visitenkarten, Kalender – auch in ZIP oder GZIP. Sie werden nur auf diesem Rechner gelesen.
collect-ui-choose = Dateien wählen
collect-ui-title-of = { $file } ({ $n } von { $of })
collect-ui-system = System
collect-ui-activity = Tätigkeit
collect-ui-file = Datei
collect-ui-read = Gelesen
collect-ui-found = Gefunden
collect-ui-state = Stand
collect-ui-no-basis = keine Rechtsgrundlage
collect-ui-state-nothing = nichts gefunden
collect-ui-state-mapped = zugeordnet
collect-ui-state-unmapped =
    { $n ->
        [one] 1 Spalte offen
       *[other] { $n } Spalten offen
    }
collect-ui-state-unconfirmed =
    { $n ->
        [one] 1 zu bestätigen
       *[other] { $n } zu bestätigen
    }
collect-ui-remove = { $file } aus dem Vorgang nehmen
collect-ui-removed = { $file } wurde aus dem Vorgang genommen
collect-ui-looking = Die Datei wird untersucht
collect-ui-reading = { $file } wird gelesen
collect-ui-of = { $done } von { $total }
collect-ui-rate = { $size }/s
collect-ui-left =
    { $seconds ->
        [one] noch 1 Sekunde
       *[other] noch { $seconds } Sekunden
    }
collect-ui-promise = Die Datei selbst wird nicht verändert und nicht behalten; von anderen Personen wird nichts behalten.
collect-ui-stopped = Angehalten. Von dieser Datei wurde nichts behalten.
collect-ui-read-as = Wie die Datei gelesen wird
collect-ui-rows-about = etwa { $rows } Datensätze
collect-ui-columns =
    { $columns ->
        [one] 1 Spalte
       *[other] { $columns } Spalten
    }
collect-ui-files =
    { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    }
collect-ui-files-label = Dateien im Archiv
collect-ui-tables =
    { $tables ->
        [one] 1 Tabelle
       *[other] { $tables } Tabellen
    }
collect-ui-sheets =
    { $sheets ->
        [one] 1 Blatt
       *[other] { $sheets } Blätter
    }
collect-ui-skipped-rows =
    { $rows ->
        [one] 1 Zeile über der Kopfzeile ausgelassen
       *[other] { $rows } Zeilen über der Kopfzeile ausgelassen
    }
collect-ui-encoding-guessed = Kodierung vermutet: Umlaute prüfen
collect-ui-damage-accepted = Schäden hingenommen
collect-ui-encoding = Zeichenkodierung
collect-ui-delimiter = Trennzeichen
collect-ui-delimiter-comma = Komma ( , )
collect-ui-delimiter-semicolon = Semikolon ( ; )
collect-ui-delimiter-tab = Tabulator
collect-ui-delimiter-bar = Senkrechter Strich ( | )
collect-ui-delimiter-other = { $mark }
collect-ui-header = Erste Zeile
collect-ui-header-yes = benennt die Spalten
collect-ui-header-no = ist ein Datensatz
collect-ui-sheet = Blatt
collect-ui-sheet-all = Alle Blätter
collect-ui-sheet-hidden = { $name } (ausgeblendet)
collect-ui-hidden = ausgeblendet
collect-ui-first-rows = Erste Zeilen der Datei
collect-ui-system-why = Aus dem Verzeichnis oder ein eigener Name.
collect-ui-activity-why = Wofür die Daten verarbeitet werden; die Rechtsgrundlage entscheidet, was übertragbar ist.
collect-ui-remembered = Wie bei der letzten Datei dieser Form.
collect-ui-guessed = Aus den Namen vorgeschlagen; bitte prüfen.
collect-ui-read-anyway = Weiterlesen und warnen
collect-ui-skip = Diese Datei auslassen
collect-ui-collect = Person suchen
collect-ui-done =
    { $found ->
        [one] 1 Datensatz gefunden
       *[other] { $found } Datensätze gefunden
    } { $files ->
        [one] in 1 Datei
       *[other] in { $files } Dateien
    }
collect-ui-done-nothing =
    { $files ->
        [one] In dieser Datei nichts gefunden: Auch das ist eine Antwort und wird festgehalten
       *[other] In { $files } Dateien nichts gefunden: Auch das ist eine Antwort und wird festgehalten
    }

## Zuordnen
mapping-heading = { $system }: Bedeutung der Spalten
mapping-proposed = vorgeschlagen nach Namen, Werten und Ihrer letzten Zuordnung
mapping-of-file = { $file }
mapping-confirm-all = Alle { $n } bestätigen
mapping-confirm = { $column } bestätigen
mapping-confirmed = bestätigt
mapping-more = Mehr zu { $column }
mapping-column-column = Spalte
mapping-column-values = Gefundene Werte
mapping-column-category = Datenkategorie
mapping-column-origin = Herkunft
mapping-column-portable = Übertragbar
mapping-column-state = Bestätigt
mapping-filled = in { $n } von { $of } Datensätzen gefüllt
mapping-empty = immer leer
mapping-category-of = Datenkategorie von { $column }
mapping-origin-of = Herkunft von { $column }
mapping-unmapped = nicht im Verzeichnis
mapping-group-categories = Kategorien der Tätigkeit
mapping-group-else = Sonstiges
mapping-add = Als Kategorie dieser Tätigkeit aufnehmen…
mapping-skip = Nicht in die Antwort aufnehmen…
mapping-code-open = Code nicht erklärt
mapping-portable-yes = ja
mapping-portable-no = nein
mapping-portable-decide = entscheiden
mapping-origin-unstated = offen
mapping-origin-provided = bereitgestellt
mapping-origin-observed = beobachtet
mapping-origin-derived = abgeleitet
mapping-origin-inferred = gefolgert
mapping-origin-third-party = von Dritten
mapping-origin-generated = erzeugt
mapping-skip-reason = Warum nicht aufgenommen
    .why = Etwa ein technischer Zähler, der nichts über die Person sagt.
mapping-explanation = Was die Werte bedeuten
    .why = Die Person muss die Antwort verstehen (Art. 12 Abs. 1): Schreiben Sie, wofür ein Code steht.
mapping-starts = Setzt eine Speicherfrist in Gang
    .why = Der Tag, ab dem eine Speicherfrist des Verzeichnisses läuft.
mapping-starts-none = nein
mapping-tells-source = Nennt die Quelle jedes Datensatzes
    .why = Von wem dieser Datensatz kam, etwa von einem Partner oder aus einem Import (Art. 15 Abs. 1 Buchst. g).
mapping-by-remembered = Vorgeschlagen wie in der letzten Zuordnung.
mapping-by-name = Vorgeschlagen nach dem Namen der Spalte.
mapping-by-values = Vorgeschlagen nach den Werten.
mapping-finding =
    { $n ->
        [one] 1 Spalte enthält Daten, die das Verzeichnis nicht nennt ({ $columns }): ein Befund für das Verzeichnis.
       *[other] { $n } Spalten enthalten Daten, die das Verzeichnis nicht nennt ({ $columns }): ein Befund für das Verzeichnis.
    }
mapping-finding-link = { $activity } { $name } öffnen
mapping-nothing-found = Nichts gefunden in { $system }
    .why = { $rows } Datensätze wurden gelesen, keiner gehört zu dieser Person. Auch das ist eine Antwort: Sie bleibt beim Vorgang.
mapping-possible =
    { $rows ->
        [one] 1 weiterer Datensatz gehört vielleicht zu der Person. Entscheiden Sie unten darüber; bis dahin ist er nicht Teil der Antwort.
       *[other] { $rows } weitere Datensätze gehören vielleicht zu der Person. Entscheiden Sie unten darüber; bis dahin sind sie nicht Teil der Antwort.
    }
near-heading = Vielleicht zu dieser Person
near-why = Ein Name allein beweist nichts, und Daten anderer dürfen nicht mitgehen (Art. 15 Abs. 4). Entscheiden Sie über jeden Datensatz; bis dahin ist er nicht Teil der Antwort.
near-not-kept =
    { $count ->
        [one] 1 weiterer wurde getroffen, mehr als einzeln zu entscheiden sind. Suchen Sie mit einem weiteren Kennzeichen.
       *[other] { $count } weitere wurden getroffen, mehr als einzeln zu entscheiden sind. Suchen Sie mit einem weiteren Kennzeichen.
    }
near-more =
    { $count ->
        [one] 1 weiterer Wert
       *[other] { $count } weitere Werte
    }
near-note = Warum (bleibt beim Fall)
near-take = Gehört dazu: aufnehmen
near-leave = Andere Person: auslassen
near-reopen = Neu entscheiden
near-done-taken = Der Datensatz wurde aufgenommen. Rückgängig nimmt es zurück.
near-done-left-out = Der Datensatz wurde ausgelassen. Rückgängig nimmt es zurück.
near-done-open = Über den Datensatz ist neu zu entscheiden.
mapping-add-title = „{ $column }“ ins Verzeichnis aufnehmen
mapping-add-why = Wird eine Kategorie personenbezogener Daten von { $activity } { $name } (Art. 30 Abs. 1 Buchst. c). Rückgängig nimmt es zurück.
mapping-add-name = Name der Kategorie
mapping-add-do = Kategorie aufnehmen

## Pakete
pack-title = Paket
pack-back = Zurück zum Vorgang
pack-build = Paket erstellen
pack-building = Das Paket wird erstellt
pack-kind = Welches Paket
pack-what-access = Eine Kopie aller gefundenen Daten mit den Informationen nach Art. 15 Abs. 1 und 2 aus dem Verzeichnis: eine Antwort zum Lesen und Dateien zum Weiterverwenden.
pack-what-portability = Was die Person bereitgestellt hat oder was beobachtet wurde, auf Grundlage einer Einwilligung oder eines Vertrags, in maschinenlesbaren Dateien mit Schema (Art. 20).
pack-not-asked = nicht verlangt
    .why = Der Antrag nennt dieses Recht nicht. Das Paket kann trotzdem erstellt werden.
pack-nothing = Noch nichts zu packen
    .why = Sammeln Sie zuerst mindestens einen Export. Auch dass darin nichts gefunden wurde, ist eine Antwort.
pack-tone-ok = erledigt
pack-tone-warning = ratsam
pack-tone-open = offen
pack-mend = Dorthin
pack-included = Was hineinkommt · { $n }
pack-excluded = Was draußen bleibt · { $n }
pack-excluded-note = Nur für Sie: Weder die Liste noch die Gründe stehen im Paket.
pack-excluded-access = Von Ihnen nicht in die Antwort aufgenommen, mit dem Grund.
pack-item-category = Datenkategorie
pack-item-column = Spalte
pack-item-origin = Herkunft
pack-item-filled = Gefüllt in
pack-item-why = Warum
pack-item-records =
    { $n ->
        [0] keinem Datensatz
        [one] 1 Datensatz
       *[other] { $n } Datensätzen
    }
pack-hand-over = Herausgeben
pack-take-back = Nicht herausgeben
pack-built = Paket geschrieben
pack-built-name = { $name } ist geschrieben
pack-built-size =
    { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    } · { $size }
pack-sha = SHA-256
pack-copy = Prüfsumme kopieren
pack-copied = Kopiert
pack-verify = Prüfen
pack-verify-file = Datei prüfen…
pack-verified =
    { $files ->
        [one] 1 Datei, unverändert
       *[other] alle { $files } Dateien unverändert
    }
pack-changed = { $name } ist nicht mehr so, wie es erstellt wurde.
    .hint = Verschicken Sie es nicht. Erstellen Sie das Paket neu: Das Verzeichnis enthält alles Nötige.
pack-made = Erstellte Pakete
pack-made-none = Noch keines. Ein Paket ist eine ZIP-Datei; sie liegt, wo Sie sie speichern.

## Berichte
reports-gallery = Dokumente
reports-options = Optionen
reports-record = Verzeichnis von Verarbeitungstätigkeiten
    .what = Verantwortlicher, Art. 30 Abs. 1
reports-record-count =
    { $n ->
        [one] 1 Tätigkeit
       *[other] { $n } Tätigkeiten
    }
reports-processor-record = Verzeichnis des Auftragsverarbeiters
    .what = Im Auftrag von Verantwortlichen, Art. 30 Abs. 2
reports-processor-record-count =
    { $n ->
        [0] noch nichts erfasst
        [one] 1 Kategorie von Verarbeitungen
       *[other] { $n } Kategorien von Verarbeitungen
    }
reports-notice = Datenschutzerklärung
    .what = Für betroffene Personen, Art. 13 und 14
reports-notice-count =
    { $n ->
        [one] 1 Tätigkeit
       *[other] { $n } Tätigkeiten
    }
reports-choice = Tätigkeiten
    .why = Ohne Auswahl: alle, die noch ausgeübt werden.
reports-choice-none = Alle Tätigkeiten
reports-checklist = Mit der Liste offener Punkte
    .why = Am Ende, für Sie. Auch ohne sie kennzeichnet der Text, was fehlt.
reports-open = Es fehlt noch
    .why = Was Art. 13 oder 14 verlangt und das Verzeichnis nicht sagt. Nichts wird ergänzt.
reports-open-count =
    { $n ->
        [0] Nichts, was Art. 13 und 14 verlangen, fehlt.
        [one] 1 Punkt
       *[other] { $n } Punkte
    }
reports-open-of = { $reference }: { $text }
reports-open-warning =
    { $n ->
        [one] Diese Datenschutzerklärung ist ein Entwurf: 1 Punkt fehlt und ist darin gekennzeichnet.
       *[other] Diese Datenschutzerklärung ist ein Entwurf: { $n } Punkte fehlen und sind darin gekennzeichnet.
    }
reports-as-docx = Word-Dokument
    .why = Zum Weiterschreiben.
reports-as-html = Webseite
    .why = Eine Datei für die Website; lädt nichts nach.
reports-as-xlsx = Arbeitsmappe (XLSX)
    .why = Eine Tabelle in Worten, für die Tabellenkalkulation.
reports-empty-notice = Noch keine Tätigkeit, über die zu informieren wäre
    .why = Die Erklärung wird aus den Tätigkeiten des Verzeichnisses geschrieben. Legen Sie die erste an.
reports-language = Sprache
reports-as-of = Stand
    .why = Der Tag, für den Länder, Garantien und Befunde beurteilt werden.
reports-scope = Inhalt
reports-scope-all = Alle Tätigkeiten
reports-remarks = Mit Notizen und Anmerkungen
    .why = Die des Datenschutzbeauftragten. Ohne sie: eine Fassung für die Aufsichtsbehörde (Art. 30 Abs. 4).
reports-data = Als Daten
reports-save-pdf = PDF speichern
reports-save-as = In anderem Format speichern
reports-as-pdf = PDF-Dokument
    .why = Zum Lesen und Übergeben.
reports-as-csv-excel = CSV für Excel
    .why = Öffnet sich mit Doppelklick; Formeln bleiben Text.
reports-as-csv = CSV für den Datenaustausch
    .why = RFC 4180: Komma, UTF-8.
reports-as-json = JSON
    .why = Der ganze Inhalt, strukturiert.
reports-saved = { $name } ist gespeichert, { $size }
reports-saved-pages =
    { $pages ->
        [one] { $name } ist gespeichert: 1 Seite, { $size }
       *[other] { $name } ist gespeichert: { $pages } Seiten, { $size }
    }
reports-missing = Diese Zeichen fehlen in den Schriften des Programms: { $letters }
reports-pages = Seiten
reports-page-of = { $page } von { $pages }
reports-page-previous = Vorige Seite
reports-page-next = Nächste Seite
reports-zoom = Vergrößerung
reports-zoom-in = Größer
reports-zoom-out = Kleiner
reports-zoom-fit = An die Breite anpassen
reports-preview-failed = Die Vorschau kann nicht gezeichnet werden. Das Dokument lässt sich trotzdem speichern.
reports-empty-record = Noch keine Verarbeitungstätigkeit
    .why = Das Dokument führt die Verarbeitungstätigkeiten des Verzeichnisses auf. Legen Sie die erste an.
reports-empty-processor-record = Keine Verarbeitung im Auftrag anderer
    .why = Dieses Verzeichnis ist nur nötig, wenn personenbezogene Daten für andere Verantwortliche verarbeitet werden (Art. 30 Abs. 2).
reports-to-register = Verzeichnis öffnen

# Die Wörter der Befehlszeile für den Schreibtisch eines Antrags.
cli-value-found-place = SAMMLUNG#DATENSATZ:SPALTE
cli-value-meaning = CODE=BEDEUTUNG

cli-verb-request-finds = Alles zu einem Antrag Gefundene: eine Tabelle oder eine Zeitleiste
cli-verb-request-others = Wer in den Funden sonst genannt ist, und die Entscheidung darüber
cli-verb-request-redact = Wörter überall, einen Wert oder einen Datensatz schwärzen
cli-verb-request-redactions = Die Schwärzungen eines Antrags auflisten
cli-verb-request-redaction-set = Schwärzungen ändern: Stand, Grund, Worte
cli-verb-request-redaction-check = Vermerken, dass eine zweite Person Schwärzungen geprüft hat
cli-verb-request-redaction-remove = Schwärzungen zurücknehmen
cli-verb-request-codes = Gefundene Codes und was sie bedeuten

cli-place-redaction-ids = Aktenzeichen von Schwärzungen, etwa R-2026-001/S1

cli-opt-search = Text, der in Werten, Spalten und Kategorien gesucht wird; Tippfehler werden verziehen, wo nichts passt
cli-opt-finds-system = Nur dieses System
cli-opt-finds-activity = Nur diese Verarbeitungstätigkeit
cli-opt-category = Nur diese Datenkategorie
cli-opt-finds-only = unmapped, open_codes, others oder redacted
cli-opt-timeline = Die Datensätze nach ihren Tagen
cli-opt-redact = Diesen Namen, diese Adresse oder Nummer überall schwärzen; wiederholbar
cli-opt-others-keep = Diesen Namen, diese Adresse oder Nummer stehen lassen; wiederholbar
cli-opt-redact-reason = others_rights, trade_secret, intellectual_property, legal_privilege, restriction, other; sonst others_rights
cli-opt-explain = Die Begründung in Worten; die Person liest sie
cli-opt-at = Ein Datensatz oder ein Wert darin: SAMMLUNG#DATENSATZ, SAMMLUNG#DATENSATZ:SPALTE, …SPALTE@2 für den zweiten Wert; wiederholbar
cli-opt-words = Die zu schwärzenden Wörter; ohne --at überall, ohne diese Angabe der ganze Wert
cli-opt-propose = Nur vorschlagen, damit jemand anderes entscheidet
cli-opt-state = proposed, accepted oder rejected
cli-opt-stands-elsewhere = Dieselben Wörter stehen anderswo in der Antwort zu Recht: Sie dort zu finden ist kein Leck
cli-opt-check-by = Wer prüft; sonst wer den Befehl ausführt
cli-opt-codes-system = Das System, in dem die Codes stehen
cli-opt-column = Die Spalte, in der die Codes stehen
cli-opt-mean = Was ein Code bedeutet, etwa C2=zahlt spät; wiederholbar, leer nimmt es zurück

cli-place-form = Eine Stelle wird als SAMMLUNG#DATENSATZ oder SAMMLUNG#DATENSATZ:SPALTE geschrieben.
    .hint = Es wurde nichts geändert. `ropa request finds ID` zeigt beides.
cli-mean-form = --mean wird als CODE=BEDEUTUNG geschrieben.
    .hint = Es wurde nichts gespeichert.

cli-column-place = Stelle
cli-column-record = Datensatz
cli-column-places = Stellen
cli-column-undecided = Offen
cli-column-redacted = Geschwärzt
cli-column-words = Wörter
cli-column-reason = Grund
cli-column-times = Anzahl
cli-column-meaning = Bedeutung

cli-finds = { $shown } von { $all } Werten; { $folded } Datensätze zusammengefasst, { $unmapped } Spalten ohne Kategorie, { $codes } Codes nicht erläutert, { $others } andere genannt und nicht entschieden
cli-finds-guess = Nichts enthält genau diese Wörter: gezeigt ist, was fast passt.
cli-open-code = nicht erläutert
cli-somebody-else = jemand anderes?
cli-whole-record = ganzer Datensatz
cli-timeline = { $days } Tage von Datensätzen; { $undated } Datensätze ohne Tag
cli-others-none = Kein Zeichen verrät jemand anderen. Lesen Sie die Datensätze trotzdem: Ein Zeichen verrät nicht jeden.
cli-others-next = Entscheiden: `ropa request others ID --redact TEXT --keep TEXT`. Ein Zeichen verrät nicht jeden: Lesen Sie auch die Datensätze.
cli-redactions-none = Es ist nichts geschwärzt.
cli-redactions = { $accepted } geschwärzt, { $checked } davon von einer zweiten Person geprüft
cli-codes-none = Es wurden keine Codes gefunden.
cli-leaks =
    { $strings ->
        [one] Leckprüfung: { $strings } geschwärzte Zeichenfolge wurde in { $files } Dateien gesucht und nicht gefunden.
       *[other] Leckprüfung: { $strings } geschwärzte Zeichenfolgen wurden in { $files } Dateien gesucht und nicht gefunden.
    }
cli-leaks-short = { $count } geschwärzte Zeichenfolgen sind zu kurz, um gesucht zu werden.
cli-leaks-unread =
    { $count ->
        [one] 1 Dokument ist ein Bild oder enthält Bilder: Darin lassen sich keine Wörter suchen.
       *[other] { $count } Dokumente sind Bilder oder enthalten Bilder: Darin lassen sich keine Wörter suchen.
    }

# Documents that go along with the copy.
cli-value-area = LINKS,OBEN,BREITE,HÖHE
cli-verb-enclosure = Dokumente, die der Kopie beiliegen, und Balken auf ihren Seiten
cli-verb-enclosure-list = Die Dokumente eines Antrags auflisten, und welche beiliegen
cli-verb-enclosure-add = Dokumente der Kopie beilegen
cli-verb-enclosure-remove = Dokumente nicht beilegen; sie bleiben angehängt
cli-verb-enclosure-box = Balken auf eine Seite eines Dokuments legen
cli-verb-enclosure-find = Wörter in den Dokumenten eines Antrags finden und dort schwärzen
cli-verb-enclosure-others = Wer in den Dokumenten eines Antrags sonst genannt wird, nach Anzeichen, und die Balken dafür
cli-verb-enclosure-page = Eine Seite eines Dokuments als Bild schreiben
cli-place-attachment-ids = Kennungen angehängter Dokumente, etwa ATT-001
cli-place-words-in-documents = Die Wörter; Groß- und Kleinschreibung, Akzente und Zeilenumbrüche zählen nicht
cli-opt-enclosure-title = Was die Person davon liest; sonst eine Nummer, nie der Name der Datei
cli-opt-page = Die Seite, ab 1; sonst die erste
cli-opt-width = Breite des Bildes in Pixeln; sonst 1200
cli-opt-covered = Mit den Schwärzungen, wie es hinausgeht
cli-opt-area = Ein Balken in Prozent der Seite, etwa 10,22.5,30,4
cli-opt-redact-found = Jede gefundene Stelle schwärzen
cli-area-form = Ein Balken wird als LINKS,OBEN,BREITE,HÖHE in Prozent der Seite geschrieben.
    .hint = Nichts wurde geändert. Die Seite beginnt links oben mit 0,0.
cli-enclosure-none = An diesem Antrag hängt kein Dokument.
cli-enclosure-nowhere = Diese Wörter stehen in keinem Dokument, das sich durchsuchen lässt.
cli-enclosure-unsearched = Nicht durchsucht, weil es ein Bild ist oder Bilder enthält: { $documents }
cli-enclosure-page-written = { $file } geschrieben ({ $width } × { $height } Pixel).
cli-column-pages = Seiten
cli-column-boxes = Balken
cli-column-goes = Liegt bei als
cli-column-title = Titel
cli-column-document = Dokument
cli-column-page = Seite
cli-column-area = Fläche in %

# collect: den Export eines Firmensystems lesen und darin eine Person finden.
# Was geschehen ist; `.hint`: was sicher ist und was zu tun ist.

## Die Datei
collect-file-missing = Eine Datei { $name } gibt es nicht.
    .hint = Es wurde nichts erhoben. Prüfen Sie Ordner und Namen und wählen Sie die Datei erneut.
collect-file-unreadable = Die Datei { $name } kann nicht gelesen werden.
    .hint = Es wurde nichts erhoben. Schließen Sie sie in anderen Programmen, prüfen Sie Ihre Leserechte und versuchen Sie es erneut.
collect-empty = Die Datei { $name } ist leer.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an: Eine leere Datei ist nicht die Antwort „niemand gefunden“.
collect-changed = Die Datei { $name } hat sich beim Lesen geändert.
    .hint = Es wurde nichts erhoben. Warten Sie, bis der Export fertig ist, oder arbeiten Sie mit einer Kopie.
collect-no-rows = Die Datei enthält keine Zeilen.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an.
collect-kind-unreadable = Dies ist { $kind ->
        [pdf] ein PDF-Dokument
        [image] ein Bild
        [gzip] eine komprimierte Datei (gzip)
        [zip] ein ZIP-Archiv ohne Arbeitsmappe
        [archive] ein komprimiertes Archiv
        [sqlite] eine SQLite-Datenbank
        [parquet] eine Parquet-Datei
        [html] eine HTML-Seite
        [xml] ein XML-Dokument
        [rtf] ein Textdokument (RTF)
        [program] ein Programm
       *[other] eine Datei anderer Art
    }; das kann hier nicht gelesen werden.
    .hint = Es wurde nichts erhoben. Exportieren Sie die Daten als CSV, JSON oder XLSX, oder entpacken Sie das Archiv zuerst.
collect-xls-old = Dies ist eine Arbeitsmappe oder ein Dokument im alten Office-Format.
    .hint = Es wurde nichts erhoben. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als XLSX oder CSV und wählen Sie diese Datei.
collect-xlsx-password = Diese Arbeitsmappe ist mit einem Kennwort geschützt.
    .hint = Es wurde nichts erhoben. Öffnen Sie sie mit dem Kennwort, speichern Sie eine Kopie ohne Kennwort, lesen Sie diese ein und löschen Sie sie danach.
collect-xlsx-damaged = Die Arbeitsmappe ist beschädigt oder keine vollständige XLSX-Datei.
    .hint = Es wurde nichts erhoben. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie erneut als XLSX oder CSV und wählen Sie diese Datei.
collect-xlsx-refused = Die Arbeitsmappe ist so gebaut, wie es keine Tabellenkalkulation tut ({ $reason ->
        [parts] zu viele Teile
        [name] ein Teil mit unsicherem Namen
        [ratio] über jedes Maß gepackt
        [doctype] sie vereinbart Entitäten
        [count] sie kündigt mehr Text an, als sie enthält
        [run] ein Wert ohne Ende
       *[encoding] Teile in anderer Kodierung
    }).
    .hint = Es wurde nichts erhoben. Es kann ein Angriff sein: Fragen Sie nach der Herkunft der Datei. Eine als CSV gespeicherte Kopie kann gelesen werden.
collect-xlsx-too-big = Die Arbeitsmappe ist größer als { $limit } MB.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export als CSV an: Solche Dateien werden in jeder Größe gelesen.
collect-cell-too-long = Eine Zelle in Zeile { $row } enthält mehr als { $limit } Zeichen; das ist in einer Arbeitsmappe nicht möglich.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export als CSV an.
collect-sheet-missing = Die Arbeitsmappe hat kein Blatt dieses Namens.
    .hint = Es wurde nichts erhoben. Wählen Sie eines der aufgeführten Blätter.

## Text
collect-encoding-unknown = Die Zeichenkodierung „{ $encoding }“ ist nicht bekannt.
    .hint = Es wurde nichts erhoben. Verwenden Sie einen Namen wie utf-8, windows-1252, iso-8859-2 oder utf-16.
collect-encoding-wrong = { $count ->
        [one] Eine Stelle entspricht
       *[other] { $count } Stellen entsprechen
    } nicht der Kodierung { $encoding }, die erste in Zeile { $line }.
    .hint = Es wurde nichts erhoben. Wählen Sie eine andere Kodierung und sehen Sie sich die Beispielzeilen an; oder nehmen Sie den Schaden hin, wenn die Datei selbst beschädigt ist.
collect-delimiter-invalid = Das Trennzeichen oder das Anführungszeichen ist nicht genau ein Zeichen.
    .hint = Es wurde nichts erhoben. Verwenden Sie Komma, Semikolon, Tabulator oder senkrechten Strich.
collect-nul = Zeile { $line } enthält NUL, ein Zeichen, das in keinem Text vorkommt.
    .hint = Es wurde nichts erhoben. Wählen Sie die Kodierung UTF-16, wenn die Datei aus Windows kommt, fordern Sie den Export erneut an oder nehmen Sie den Schaden hin.
collect-quote-unclosed = Ein Anführungszeichen aus Zeile { $line } wird nie geschlossen.
    .hint = Es wurde nichts erhoben, weil der Rest der Datei ein einziges Feld wäre. Berichtigen Sie die Zeile in einer Kopie oder wählen Sie ein anderes Anführungszeichen.
collect-quote-damaged = Die Anführungszeichen der Zeile { $line } passen nicht zusammen: Andere Datensätze können hineingeraten sein.
    .hint = Es wurde nichts erhoben, damit keine Daten anderer Personen mitgehen. Berichtigen Sie die Zeile in einer Kopie, oder nehmen Sie den Schaden hin und prüfen Sie jede gefundene Zeile.
collect-row-too-long = Die Zeile { $line } ist länger als { $limit } MB.
    .hint = Es wurde nichts erhoben. Das ist kaum eine Tabelle; prüfen Sie die Art der Datei und fordern Sie den Export erneut an.
collect-columns-too-many = Die Zeile { $line } hat mehr als { $limit } Spalten.
    .hint = Es wurde nichts erhoben. Prüfen Sie das Trennzeichen oder fordern Sie einen Export mit weniger Spalten an.
collect-rows-too-many = Die Datei hat mehr als { $limit } Zeilen.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export in Teilen an.

## JSON
collect-json-cut = Das JSON endet mittendrin, in Zeile { $line } bei Zeichen { $column }.
    .hint = Es wurde nichts erhoben. Der Export wurde abgeschnitten: Fordern Sie ihn erneut an.
collect-json-invalid = Das JSON ist in Zeile { $line } bei Zeichen { $column } beschädigt.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an.
collect-json-surrogate = Der JSON-Datensatz in Zeile { $line } enthält ein halbes Zeichen (ein \u ohne Gegenstück).
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an; der Text wurde mitten in einem Zeichen abgeschnitten.
collect-json-deep = Das JSON in Zeile { $line } ist tiefer als { $limit } Ebenen verschachtelt.
    .hint = Es wurde nichts erhoben. So tief verschachtelt kein Firmensystem; fragen Sie nach der Herkunft der Datei.
collect-json-key-twice = Ein JSON-Datensatz in Zeile { $line } hat denselben Schlüssel zweimal.
    .hint = Es wurde nichts erhoben, weil einer der beiden Werte verloren ginge. Fordern Sie den Export erneut an oder nehmen Sie den Schaden hin.
collect-json-record-too-long = Der JSON-Datensatz in Zeile { $line } ist länger als { $limit } MB.
    .hint = Es wurde nichts erhoben. Fordern Sie einen Export ohne Anhänge an.

## Die Person
collect-no-identifier = Es gibt nichts, wonach gesucht werden kann.
    .hint = Es wurde nichts gelesen. Geben Sie mindestens ein Merkmal an: E-Mail-Adresse, Telefon- oder Kundennummer.
collect-match-form = Das Suchmerkmal wird als Art=Wert geschrieben.
    .hint = Es wurde nichts gelesen. Schreiben Sie zum Beispiel email=name@example.com, phone=+49…, customer=C-1001 oder eine Spalte des Exports vor das Gleichheitszeichen.
collect-identifier-empty = Ein Suchmerkmal ist leer.
    .hint = Es wurde nichts gelesen. Füllen Sie es aus oder entfernen Sie es.
collect-identifier-email = Ein Suchmerkmal ist keine E-Mail-Adresse.
    .hint = Es wurde nichts gelesen. Berichtigen Sie es oder geben Sie es als andere Art an.
collect-identifier-phone = Ein Suchmerkmal ist keine Telefonnummer mit mindestens 7 Ziffern.
    .hint = Es wurde nichts gelesen. Schreiben Sie sie mit Landesvorwahl, etwa +49 170 1234567.
collect-identifier-name = Ein Name enthält kein Wort mit mindestens zwei Buchstaben.
    .hint = Es wurde nichts gelesen. Schreiben Sie Vor- und Nachnamen.
collect-identifier-too-long = Die Suchmerkmale sind zu lang für eine Suche.
    .hint = Es wurde nichts gelesen. Lassen Sie lange Texte weg; eine E-Mail-Adresse oder Kundennummer genügt.
collect-column-missing = Der Export hat keine Spalte „{ $column }“.
    .hint = Es wurde nichts erhoben. Vergleichen Sie mit den aufgeführten Spalten; ohne Spalte wird jedes Feld durchsucht.

## Warnungen
collect-warn-ragged = { $count ->
        [one] Ein Datensatz hat
       *[other] { $count } Datensätze haben
    } mehr oder weniger Felder als die Kopfzeile (Zeile { $lines }). Sie wurden trotzdem gelesen.
collect-warn-text-after-quote = { $count ->
        [one] In einem Datensatz
       *[other] In { $count } Datensätzen
    } folgt Text auf ein schließendes Anführungszeichen (Zeile { $lines }). Er wurde an das Feld angefügt.
collect-warn-quote-unclosed = Ein Anführungszeichen wurde nie geschlossen (Zeile { $lines }): Der Rest der Datei wurde als ein Feld gelesen.
collect-warn-nul = { $count ->
        [one] Ein Datensatz enthält
       *[other] { $count } Datensätze enthalten
    } NUL-Zeichen (Zeile { $lines }). Sie wurden beibehalten.
collect-warn-replaced = { $count ->
        [one] Eine Stelle war
       *[other] { $count } Stellen waren
    } in dieser Kodierung nicht lesbar (zuerst in Zeile { $lines }); dort steht �.
collect-warn-key-twice = { $count ->
        [one] Ein Datensatz hat
       *[other] { $count } Datensätze haben
    } denselben Schlüssel zweimal (Zeile { $lines }). Der letzte Wert wurde behalten.
collect-warn-envelope = Die Person wird außerhalb der Liste der Datensätze genannt. Sehen Sie sich die Datei selbst an: Vielleicht handelt sie ganz von dieser Person.
collect-warn-column-unseen = Eine Spalte, auf die die Suche beschränkt war, kam in keinem der geprüften Datensätze vor.

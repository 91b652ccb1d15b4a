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
        [archive] ein Archiv anderer Art als ZIP
        [sqlite] eine SQLite-Datenbank
        [parquet] eine Parquet-Datei
        [html] eine HTML-Seite
        [xml] ein XML-Dokument
        [sql] ein Datenbankabzug
        [mbox] ein Postfach
        [eml] eine E-Mail
        [vcf] eine Liste von Visitenkarten
        [ics] ein Kalender
        [rtf] ein Textdokument (RTF)
        [outlook] eine Outlook-Datendatei (PST)
        [program] ein Programm
        [nested] ein Archiv in einem Archiv in einem Archiv
        [unread] ein Archiv, in dem nichts gelesen werden kann
        [empty] eine leere Datei
        [system] eine Datei des Betriebssystems
        [link] ein Verweis auf eine andere Datei
        [method] eine Datei, deren Packverfahren nicht gelesen wird
        [password] eine Datei mit Kennwortschutz
        [old_office] eine Datei im alten Office-Format
       *[other] eine Datei anderer Art
    }; das kann hier nicht gelesen werden.
    .hint = Es wurde nichts erhoben. Exportieren Sie die Daten als CSV, JSON, XML oder XLSX.
collect-file-not-read = { $file } wurde nicht gelesen: Das ist { $kind ->
        [pdf] ein PDF-Dokument
        [image] ein Bild
        [gzip] eine komprimierte Datei (gzip)
        [zip] ein ZIP-Archiv ohne Arbeitsmappe
        [archive] ein Archiv anderer Art als ZIP
        [sqlite] eine SQLite-Datenbank
        [parquet] eine Parquet-Datei
        [html] eine HTML-Seite
        [xml] ein XML-Dokument
        [sql] ein Datenbankabzug
        [mbox] ein Postfach
        [eml] eine E-Mail
        [vcf] eine Liste von Visitenkarten
        [ics] ein Kalender
        [rtf] ein Textdokument (RTF)
        [outlook] eine Outlook-Datendatei (PST)
        [program] ein Programm
        [nested] ein Archiv in einem Archiv in einem Archiv
        [unread] ein Archiv, in dem nichts gelesen werden kann
        [empty] eine leere Datei
        [system] eine Datei des Betriebssystems
        [link] ein Verweis auf eine andere Datei
        [method] eine Datei, deren Packverfahren nicht gelesen wird
        [password] eine Datei mit Kennwortschutz
        [old_office] eine Datei im alten Office-Format
       *[other] eine Datei anderer Art
    }.
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

## Archive
collect-archive-damaged = Das Archiv ist beschädigt oder unvollständig.
    .hint = Es wurde nichts erhoben. Fordern Sie das Archiv erneut an, oder entpacken Sie es selbst und wählen Sie die Dateien darin.
collect-archive-refused = Das Archiv ist so gebaut, wie es kein Packprogramm tut ({ $reason ->
        [files] zu viele Dateien
        [twice] zwei Dateien gleichen Namens
        [overlap] Dateien, die sich überlappen
        [ratio] über jedes Maß gepackt
       *[name] eine Datei mit unsicherem Namen
    }).
    .hint = Es wurde nichts erhoben und nichts entpackt. Es kann ein Angriff sein: Fragen Sie nach der Herkunft des Archivs.
collect-archive-too-big = Die Dateien im Archiv sind zusammen größer als { $limit } GB.
    .hint = Es wurde nichts erhoben. Entpacken Sie das Archiv selbst und wählen Sie die Dateien darin; einzeln werden sie in jeder Größe gelesen.
collect-archive-file-too-big = Eine Arbeitsmappe, eine Datenbank oder ein Archiv im Archiv ist größer als { $limit } MB.
    .hint = Es wurde nichts erhoben. Entpacken Sie das Archiv selbst und wählen Sie diese Datei.
collect-archive-password = Das Archiv ist mit einem Kennwort geschützt.
    .hint = Es wurde nichts erhoben. Entpacken Sie es mit dem Kennwort, wählen Sie die Dateien darin und löschen Sie sie danach.
collect-archive-nothing = { $count ->
        [0] Das Archiv enthält keine Datei.
        [one] Die eine Datei im Archiv ist von keiner Art, die gelesen werden kann.
       *[other] Keine der { $count } Dateien im Archiv ist von einer Art, die gelesen werden kann.
    }
    .hint = Es wurde nichts erhoben. Fordern Sie einen Export als CSV, JSON, XML oder XLSX an, oder einen Abzug der Datenbank.

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

## XML, SQL, Datenbanken, E-Mails, Visitenkarten
collect-record-too-long = Der Datensatz, der in Zeile { $line } beginnt, ist länger als { $limit } MB.
    .hint = Es wurde nichts erhoben. Fordern Sie einen Export ohne Anhänge an, oder prüfen Sie die Art der Datei.
collect-xml-invalid = Das XML ist in Zeile { $line } beschädigt.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an.
collect-xml-cut = Das XML endet mittendrin, in Zeile { $line }.
    .hint = Es wurde nichts erhoben. Der Export wurde abgeschnitten: Fordern Sie ihn erneut an.
collect-xml-deep = Das XML in Zeile { $line } ist tiefer als { $limit } Ebenen verschachtelt.
    .hint = Es wurde nichts erhoben. Kein Firmensystem verschachtelt so tief; fragen Sie nach der Herkunft der Datei.
collect-xml-entity = Das XML benutzt in Zeile { $line } eine Abkürzung (Entität), die nur eine andere Datei oder ihr Kopf erklärt.
    .hint = Es wurde nichts erhoben. Abkürzungen werden nie aufgelöst; fordern Sie einen Export ohne sie an.
collect-xml-doctype = Das XML vereinbart in Zeile { $line } eigene Abkürzungen (Entitäten).
    .hint = Es wurde nichts erhoben. Solche Dateien können ohne Ende wachsen; fordern Sie einen Export ohne Dokumenttyp an.
collect-xml-paths = Das XML hat mehr als { $limit } verschiedene Arten von Elementen.
    .hint = Es wurde nichts erhoben. Das ist kaum ein Export von Datensätzen; fordern Sie CSV oder JSON an.
collect-sql-invalid = Der Abzug enthält in Zeile { $line } eine Anweisung, die nicht verstanden wird.
    .hint = Es wurde nichts erhoben. Fordern Sie den Abzug erneut an, mit INSERT-Anweisungen oder COPY-Blöcken.
collect-sql-cut = Der Abzug endet mitten in dem, was in Zeile { $line } beginnt.
    .hint = Es wurde nichts erhoben. Der Abzug wurde abgeschnitten: Fordern Sie ihn erneut an.
collect-sql-copy = Der COPY-Block in Zeile { $line } ist nicht in der einfachen Form geschrieben.
    .hint = Es wurde nichts erhoben. Fordern Sie einen Abzug ohne Optionen für COPY an, oder die Tabelle als CSV.
collect-sql-tables = Die Datenbank hat mehr als { $limit } Tabellen.
    .hint = Es wurde nichts erhoben. Fordern Sie die Tabellen mit personenbezogenen Daten an.
collect-sqlite-damaged = Die SQLite-Datenbank ist beschädigt, verschlüsselt oder unvollständig.
    .hint = Es wurde nichts erhoben. Fordern Sie die Datenbank erneut an, oder einen Abzug davon.
collect-sqlite-open = Neben der Datenbank { $name } liegen Änderungen, die noch nicht in ihr stehen.
    .hint = Es wurde nichts erhoben. Schließen Sie das Programm, das die Datenbank benutzt, oder lassen Sie sich eine Kopie mit VACUUM INTO machen, und wählen Sie diese.
collect-parquet-damaged = Die Parquet-Datei ist beschädigt, verschlüsselt oder unvollständig.
    .hint = Es wurde nichts erhoben. Fordern Sie die Datei erneut an, oder die Tabelle als CSV.
collect-parquet-codec = Die Spalten der Parquet-Datei sind mit einem Verfahren gepackt, das nicht gelesen wird (Zstandard oder LZO).
    .hint = Es wurde nichts erhoben. Fordern Sie die Datei mit Snappy oder GZIP gepackt an, oder die Tabelle als CSV.
collect-mail-invalid = Was in Zeile { $line } beginnt, ist keine E-Mail.
    .hint = Es wurde nichts erhoben. Fordern Sie das Postfach erneut an, oder nehmen Sie den Schaden hin.
collect-card-line = Zeile { $line } gehört zu keiner Visitenkarte und keinem Kalender.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an, oder nehmen Sie den Schaden hin.
collect-card-ends = In Zeile { $line } endet etwas, das nicht begonnen hat, oder beginnt zu tief.
    .hint = Es wurde nichts erhoben. Fordern Sie den Export erneut an.
collect-card-cut = Die Karte oder der Eintrag, der in Zeile { $line } beginnt, endet nicht.
    .hint = Es wurde nichts erhoben. Der Export wurde abgeschnitten: Fordern Sie ihn erneut an.

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
collect-identifier-iban = Ein Identifikator ist keine Kontonummer (IBAN): Die Prüfziffern passen nicht.
    .hint = Es wurde nichts gelesen. Berichtigen Sie ihn, oder geben Sie ihn als andere Art an.
collect-identifier-too-long = Die Suchmerkmale sind zu lang für eine Suche.
    .hint = Es wurde nichts gelesen. Lassen Sie lange Texte weg; eine E-Mail-Adresse oder Kundennummer genügt.
collect-column-missing = Der Export hat keine Spalte „{ $column }“.
    .hint = Es wurde nichts erhoben. Vergleichen Sie mit den aufgeführten Spalten; ohne Spalte wird jedes Feld durchsucht.
collect-person-too-large = Der Export enthält mehr als { $limit } Datensätze dieser Person.
    .hint = Es wurde nichts behalten. Prüfen Sie, ob viele Personen ein Merkmal teilen, oder teilen Sie den Export nach Zeiträumen.

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
collect-warn-files-not-read = { $count ->
        [one] Eine Datei im Archiv wurde
       *[other] { $count } Dateien im Archiv wurden
    } nicht gelesen. Sehen Sie die Liste der Dateien an und durchsuchen Sie sie von Hand.
collect-warn-card-line = { $count ->
        [one] Eine Zeile gehört zu keiner Karte und keinem Eintrag und wurde übergangen (Zeile { $lines }).
       *[other] { $count } Zeilen gehören zu keiner Karte und keinem Eintrag und wurden übergangen (Zeile { $lines }).
    }
collect-warn-mail-invalid = { $count ->
        [one] Ein Stück des Postfachs ist keine E-Mail und wurde übergangen (Zeile { $lines }).
       *[other] { $count } Stücke des Postfachs sind keine E-Mails und wurden übergangen (Zeile { $lines }).
    }
collect-warn-mail-letters = { $count ->
        [one] Eine E-Mail enthält
       *[other] { $count } E-Mails enthalten
    } Buchstaben, die nicht gelesen werden konnten (Zeile { $lines }).
collect-warn-mail-attached = { $count ->
        [one] An einer E-Mail hängen Dateien
       *[other] An { $count } E-Mails hängen Dateien
    } (Zeile { $lines }). Bei denen der Person sind sie aufgeführt; durchsucht wurden sie nicht.
collect-warn-sql-computed = { $count ->
        [one] Eine Anweisung berechnet
       *[other] { $count } Anweisungen berechnen
    } Zeilen aus anderen Tabellen (Zeile { $lines }). Diese Zeilen stehen nicht im Abzug und wurden nicht gelesen.

# Was `ropa` zu Paketen sagt, neben ihrem Erstellen.

cli-verb-package = Pakete: erstellen, erneut schreiben, einem Kollegen geben, Übergabe vermerken, aufbewahren, löschen
cli-verb-package-make = Das Paket für die Person erstellen, wie `request package`
cli-verb-package-list = Die Pakete eines Antrags mit ihren Dateien und Übergaben
cli-verb-package-again = Ein Paket noch einmal schreiben: dieselben Bytes, vermerkt
cli-verb-package-colleague = Ein Paket für einen Kollegen verschlüsseln (age)
cli-verb-package-deliver = Vermerken, wie, wann und wem ein Paket übergeben wurde
cli-verb-package-keep = Vermerken, bis wann die Dateien eines Pakets bleiben oder dass sie gelöscht wurden
cli-verb-package-key = Der öffentliche Schlüssel, mit dem das Verzeichnis seine Pakete signiert

cli-value-key = SCHLÜSSEL
cli-value-reason = GRUND
cli-value-channel = WIE
cli-place-package-id = Zeichen des Pakets, etwa R-2026-001/P1

cli-opt-password = Mit AES-256 verschlüsseln, unter einer neuen Passphrase, die einmal genannt und nirgends gespeichert wird; 7-Zip und Keka öffnen solche Dateien, die eingebauten Programme von Windows und macOS nicht
cli-opt-passphrase-sheet = Die Passphrase auf ein Blatt (PDF) setzen, für einen anderen Weg; - für Text auf der Standardausgabe
cli-opt-unnamed-recipients = Warum nur als Kategorie bekannte Empfänger nicht genannt werden: not_identifiable oder unfounded_or_excessive (EuGH C-154/21)
cli-opt-expires = Tag, nach dem die Datei zu löschen ist
cli-opt-replaces = Zeichen des Pakets, das dieses ersetzt; braucht --because
cli-opt-because = Warum es das frühere ersetzt
cli-opt-package-by = portal, email, post, in_person, other_controller (Art. 20 Abs. 2) oder other
cli-opt-delivered = Tag der Übergabe; sonst heute
cli-opt-delivered-to = Wem, als Notiz
cli-opt-proof = Was es belegt: eine Quittung, eine Sendungsnummer
cli-opt-proof-file = Eine Datei, die es belegt; sie wird angehängt
cli-opt-passphrase-by = Auf welchem Weg die Passphrase ging
cli-opt-deleted = Tag, an dem die Dateien gelöscht wurden
cli-opt-colleague-key = Öffentlicher Schlüssel eines Kollegen (age1…) oder eine Datei mit solchen; mehrfach möglich. Ohne einen entsteht eine neue Passphrase
cli-opt-verify-key = Der Schlüssel, mit dem es signiert sein soll, dessen Fingerabdruck oder eine Datei mit dem Schlüssel
cli-opt-make = Den Schlüssel jetzt erstellen, bevor etwas signiert ist

cli-package-passphrase = Passphrase, nur dieses eine Mal genannt: { $passphrase }
cli-package-passphrase-open = Schicken Sie sie auf einem anderen Weg als das Paket. 7-Zip und Keka öffnen die Datei; Windows-Explorer und das Archivprogramm von macOS nicht.
cli-package-passphrase-age = Schicken Sie sie auf einem anderen Weg als die Datei. Das Programm age öffnet sie.
cli-package-sheet = Passphrasenblatt: { $file }. Die Passphrase steht nur dort.
cli-package-signed = Signiert, Fingerabdruck { $fingerprint }
cli-package-unsettled = Die Antwort nennt Kategorien von Empfängern, wo das Recht Namen verlangt: Der Antrag gilt nicht als beantwortet. Nennen Sie sie, oder geben Sie einen Grund an (--unnamed-recipients).
cli-package-again = { $reference } erneut geschrieben: { $file }, dasselbe Paket
cli-package-colleague = { $reference } für einen Kollegen verschlüsselt: { $file }
cli-package-list-none = Für { $reference } wurde noch kein Paket erstellt.
cli-package-line = { $kind }, Stand { $date }, { $files } Dateien, { $size }
cli-package-file = { $at } { $file } ({ $protection })
cli-package-delivery = { $date } { $channel }
cli-package-delivery-to = an { $to }
cli-package-replaces = ersetzt { $reference }: { $because }
cli-package-expires = Dateien zu löschen nach dem { $date }
cli-package-overdue = Dateien hätten nach dem { $date } gelöscht sein sollen
cli-package-deleted = Dateien gelöscht am { $date }
cli-package-delivered = Übergabe von { $reference } vermerkt
cli-package-kept = Vermerkt zu { $reference }
cli-package-key-none = Das Verzeichnis hat noch nichts signiert. Sein Schlüssel entsteht mit dem ersten Paket oder durch `ropa package key --make`.
cli-package-key = Öffentlicher Schlüssel
cli-package-key-open = Dieses Verzeichnis hat keine Passphrase: Wer seine Datei hat, kann in seinem Namen signieren.

cli-verify-whole = { $file } ist vollständig und unverändert, aber:
cli-ask-package-passphrase = Passphrase des Pakets:{" "}

cli-key-file = Die Datei mit dem Schlüssel ist nicht lesbar.
    .hint = Nichts wurde getan. Prüfen Sie den Namen; die Datei ist Text von höchstens 4 KiB.
cli-sheet-alone = Ein Blatt wird nur mit einer Passphrase geschrieben.
    .hint = Nichts wurde erstellt. Fügen Sie --password hinzu, oder lassen Sie --sheet weg.
cli-because-alone = --because sagt, warum ein Paket ein anderes ersetzt.
    .hint = Nichts wurde erstellt. Fügen Sie --replaces mit dem Zeichen des früheren Pakets hinzu.

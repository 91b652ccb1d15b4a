# Pakete im Fenster: schützen, signieren, übergeben, aufbewahren.

pack-options = Wie es entsteht
pack-protect = Schutz der Datei
pack-protect-plain = Keiner
pack-protect-passphrase = Passphrase
pack-protect-plain-why = Für einen Weg, der selbst sicher ist, etwa ein Download nach Anmeldung.
pack-protect-passphrase-why = AES-256 unter einer Passphrase, die jetzt entsteht, einmal gezeigt und nirgends gespeichert wird. 7-Zip und Keka öffnen solche Dateien; Windows-Explorer und das Archivprogramm von macOS nicht.
pack-keep-until = Datei löschen nach dem
pack-keep-until-why = Ab dem nächsten Tag erinnert der Fall daran.
pack-unnamed = Warum Empfänger nicht genannt werden
pack-unnamed-why = { $n } von { $of } sind mit Namen bekannt. Ohne Namen oder Grund gilt der Antrag nicht als beantwortet (Art. 15 Abs. 1 lit. c, EuGH C-154/21).
pack-unnamed-open = Kein Grund: Die Namen folgen noch
pack-replaces = Ersetzt
pack-replaces-none = Nichts
pack-replaces-because = Warum
pack-unsettled = Die Antwort nennt Kategorien von Empfängern, wo das Recht Namen verlangt.
    .hint = Das Paket ist geschrieben. Der Antrag gilt als beantwortet, sobald die Empfänger Namen haben oder ein Grund angegeben ist (Art. 15 Abs. 1 lit. c, EuGH C-154/21).
pack-passphrase = Passphrase
pack-passphrase-once = Nur dieses eine Mal gezeigt und nirgends gespeichert. Schicken Sie sie auf einem anderen Weg als das Paket.
pack-passphrase-copy = Passphrase kopieren
pack-passphrase-sheet = Passphrasenblatt speichern…
pack-passphrase-sheet-name = { $ref }-passphrase.pdf
pack-sheet-saved = { $name } ist geschrieben
pack-signed = Signiert, Fingerabdruck
pack-signed-own = von diesem Verzeichnis signiert
pack-signed-other = mit anderem Schlüssel signiert
pack-signed-none = nicht signiert
pack-leaks =
    { $n ->
        [one] 1 geschwärzte Zeichenfolge wurde in { $files } Dateien gesucht und in keiner gefunden.
       *[other] { $n } geschwärzte Zeichenfolgen wurden in { $files } Dateien gesucht und in keiner gefunden.
    }
pack-leaks-short =
    { $n ->
        [one] 1 geschwärzte Zeichenfolge ist zu kurz, um gesucht zu werden.
       *[other] { $n } geschwärzte Zeichenfolgen sind zu kurz, um gesucht zu werden.
    }
pack-leaks-unread =
    { $n ->
        [one] 1 Dokument ist ein Bild oder enthält Bilder: Darin lassen sich keine Wörter suchen. Sehen Sie es durch, bevor Sie es senden.
       *[other] { $n } Dokumente sind Bilder oder enthalten Bilder: Darin lassen sich keine Wörter suchen. Sehen Sie sie durch, bevor Sie sie senden.
    }
pack-verify-passphrase = Passphrase des Pakets
pack-verify-go = Innen prüfen
pack-changed-key = { $name } ist unversehrt, aber nicht signiert, wie es sein sollte.
    .hint = Bitten Sie den Absender noch einmal um das Paket, und vergleichen Sie den Fingerabdruck auf anderem Weg.

pack-actions = Mehr zu { $ref }
pack-deliver = Übergabe vermerken…
pack-again = Erneut schreiben…
pack-colleague = Für einen Kollegen…
pack-keep = Wie lange aufbewahren…
pack-deleted-now = Dateien sind gelöscht
pack-deleted-done = Vermerkt: Die Dateien von { $ref } sind gelöscht
pack-deleted-on = Dateien gelöscht am { $date }
pack-expires = Löschen nach dem { $date }
pack-overdue = Zu löschen seit dem { $date }
pack-replaced = Ersetzt { $ref }: { $why }
pack-delivery-to = an { $to }
pack-delivery-proof = Beleg: { $proof }
pack-delivery-attached = Datei angehängt
pack-delivery-passphrase = Passphrase über: { $how }
pack-delivery-remove = Diese Übergabe herausnehmen
pack-delivery-removed = Übergabe herausgenommen

pack-deliver-title = Übergabe von { $ref }
pack-deliver-how = Wie
pack-deliver-on = Am
pack-deliver-to = Wem
pack-deliver-to-why = Eine Notiz für Ihre Akte: die Person, eine Vertretung, der andere Verantwortliche.
pack-deliver-proof = Was es belegt
pack-deliver-proof-why = Eine Quittung, eine Sendungsnummer, die Zeit des Downloads.
pack-deliver-file = Datei als Beleg anhängen…
pack-deliver-file-named = Beleg: { $name }
pack-deliver-passphrase = Auf welchem Weg die Passphrase ging
pack-deliver-passphrase-why = Auf einem anderen als das Paket.
pack-deliver-do = Übergabe vermerken
pack-delivered = Übergabe von { $ref } vermerkt

pack-again-title = { $ref } erneut schreiben
pack-again-why = Dasselbe Paket, Byte für Byte, wenn das Verzeichnis noch enthält, woraus es gemacht war; es wird vermerkt.
pack-again-do = Ort wählen…
pack-again-done = { $name } ist geschrieben: dasselbe Paket

pack-colleague-title = { $ref } für einen Kollegen
pack-colleague-why = Das Paket wird im Format von age verschlüsselt; nur die gemeinte Person öffnet es.
pack-colleague-by = Verschlüsselt für
pack-colleague-by-keys = Öffentliche Schlüssel
pack-colleague-by-passphrase = Passphrase
pack-colleague-keys = Öffentliche Schlüssel, einer je Zeile
pack-colleague-keys-why = age-keygen erzeugt einen; er beginnt mit age1.
pack-colleague-do = Ort wählen…
pack-colleague-done = { $name } ist geschrieben

pack-keep-title = Wie lange die Dateien von { $ref } bleiben
pack-keep-do = Speichern
pack-kept = Vermerkt zu { $ref }

pack-due-heading = Dateien zu löschen
pack-due =
    { $n ->
        [one] 1 Paketdatei sollte inzwischen gelöscht sein.
       *[other] { $n } Paketdateien sollten inzwischen gelöscht sein.
    }

settings-key = Signatur der Pakete
    .why = Pakete werden signiert, damit prüfbar ist, dass sie von Ihnen kommen. Nennen Sie den Fingerabdruck auch auf einem anderen Weg: in einem Brief oder auf Ihrer Website.
settings-key-none = Der Schlüssel entsteht mit dem ersten Paket.
settings-key-make = Jetzt erstellen
settings-key-fingerprint = Fingerabdruck
settings-key-public = Öffentlicher Schlüssel
settings-key-copy = Schlüssel kopieren
settings-key-open = Dieses Verzeichnis hat keine Passphrase: Wer seine Datei hat, kann in seinem Namen signieren.

# Was geschehen ist; `.hint`: was sicher ist und was zu tun ist.
bug = Das Programm hat einen Fehler gemacht ({ $place }).
    .hint = Es wurde nichts geändert. Schließen und öffnen Sie das Verzeichnis erneut; wiederholt es sich, melden Sie die genannte Stelle.
cancelled = Angehalten.
    .hint = Von der angehaltenen Arbeit wurde nichts behalten.
output-exists = „{ $file }“ gibt es schon.
    .hint = Die vorhandene Datei wurde nicht angetastet. Wählen Sie einen anderen Namen oder sagen Sie ausdrücklich, dass sie ersetzt werden soll.
folder-not-writable = „{ $file }“ kann nicht geschrieben werden: Der Ordner fehlt oder ist schreibgeschützt.
    .hint = Es wurde nichts geschrieben, das Verzeichnis ist unverändert. Wählen Sie einen anderen Ordner.
disk-full = Für „{ $file }“ reicht der Speicherplatz nicht.
    .hint = Es blieb keine unvollständige Datei zurück, das Verzeichnis ist unverändert. Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.
output-failed = „{ $file }“ konnte nicht geschrieben werden.
    .hint = Es blieb keine unvollständige Datei zurück, das Verzeichnis ist unverändert. Versuchen Sie es erneut oder wählen Sie einen anderen Ordner.

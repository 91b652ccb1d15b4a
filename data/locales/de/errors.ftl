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
import-json = Die Datei ist kein gültiges JSON: Zeile { $line }, Spalte { $column }.
    .hint = Es wurde nichts importiert. Vielleicht ist die Datei abgeschnitten; holen Sie sie neu oder berichtigen Sie die genannte Stelle.
import-not-policy = Die Datei enthält keine Liste von Tätigkeiten in der Form einer Datenschutzerklärung.
    .hint = Es wurde nichts importiert. Wählen Sie das Format, das die Datei wirklich hat, oder eine andere Datei.
import-shape = { $count ->
        [one] Eine Stelle der Datei hat eine andere Form als erwartet.
       *[other] { $count } Stellen der Datei haben eine andere Form als erwartet.
    }
    .hint = Es wurde nichts importiert. Berichtigen Sie die aufgeführten Stellen und importieren Sie erneut.
import-expected = Hier erwartet: { $kind }.
import-kind-object = ein Objekt
import-kind-text = Text
import-kind-flag = wahr oder falsch
import-kind-list = eine Liste
import-unknown-key = In diesem Format nicht bekannt; nicht übernommen.
import-unknown-code = Dieser Code ist nicht bekannt; nicht übernommen.
import-unknown-recipient = Kein Empfänger trägt diese Kennung; nicht übernommen.
import-no-controller = Es ist kein Verantwortlicher genannt, zu dem dies gehören könnte; nicht übernommen.
import-special-unnamed = Besondere Kategorien werden verarbeitet, aber nicht gesagt, welche; die Antwort blieb offen.
import-count-differs = Die Datei enthält eine andere Anzahl, als sie selbst angibt; vielleicht ist sie abgeschnitten.

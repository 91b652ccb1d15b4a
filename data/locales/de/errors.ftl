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
import-id-missing = Hier braucht jeder Eintrag eine Kennung.
import-id-twice = Ein anderer Eintrag trägt dieselbe Kennung.

## Die Datei des Verzeichnisses
register-missing = Es gibt kein Verzeichnis „{ $file }“.
    .hint = Es wurde nichts geändert. Prüfen Sie den Namen und ob das Laufwerk verbunden ist; wurde die Datei verschoben, öffnen Sie sie von dort.
register-unreadable = Die Datei des Verzeichnisses kann nicht gelesen oder geschrieben werden.
    .hint = Der zuletzt gespeicherte Stand ist sicher. Prüfen Sie die Rechte an Datei und Ordner und ob das Laufwerk verbunden ist, und öffnen Sie sie erneut.
register-is-folder = Das ist ein Ordner, kein Verzeichnis von Verarbeitungstätigkeiten.
    .hint = Es wurde nichts geändert. Wählen Sie eine Datei, die auf .ropa endet.
register-empty = Die Datei ist leer: Sie enthält kein Verzeichnis.
    .hint = Die Datei wurde nicht angetastet. Vielleicht wurde ein Kopieren oder Herunterladen abgebrochen; öffnen Sie eine Sicherung oder legen Sie unter anderem Namen ein neues Verzeichnis an.
register-foreign = Die Datei ist kein Verzeichnis von RopaDesk.
    .hint = Die Datei wurde nicht angetastet. Wählen Sie eine Datei, die auf .ropa endet; ein Verzeichnis in anderer Form kommt über den Import herein.
register-truncated = Die Datei des Verzeichnisses ist abgeschnitten: Ihr Ende fehlt.
    .hint = Die Datei wurde nicht angetastet. Kopieren Sie sie erneut von ihrer Quelle oder öffnen Sie eine Sicherung.
register-damaged = Die Datei des Verzeichnisses ist beschädigt oder wurde von außen verändert.
    .hint = An der Passphrase liegt es nicht. Die Datei wurde nicht angetastet und wird nicht an Ort und Stelle repariert: Heben Sie sie auf und öffnen Sie eine Sicherung.
register-newer = Das Verzeichnis wurde mit einer neueren Version von RopaDesk geschrieben (Schema { $found }; diese Version kennt { $known }).
    .hint = Die Datei wurde nicht angetastet. Öffnen Sie sie mit der neueren Version.
register-older-read = Das Verzeichnis stammt aus einer älteren Version und kann nicht schreibgeschützt geöffnet werden.
    .hint = Die Datei wurde nicht angetastet. Öffnen Sie sie zum Schreiben: Zuerst wird eine Sicherung angelegt, dann wird sie auf diese Version gebracht.
register-read-only = Das Verzeichnis ist schreibgeschützt geöffnet.
    .hint = Es wurde nichts geändert. Schließen Sie es dort, wo es zum Schreiben geöffnet ist, oder prüfen Sie die Rechte an der Datei, und öffnen Sie es erneut.
register-folder-read-only = In den Ordner des Verzeichnisses darf nicht geschrieben werden.
    .hint = Das Verzeichnis ist unverändert. Öffnen Sie es schreibgeschützt oder kopieren Sie es in einen eigenen Ordner.
register-open-elsewhere = Das Verzeichnis ist schon geöffnet (Prozess { $pid }, seit { $since }).
    .hint = Es wurde nichts geändert. Schließen Sie es dort oder öffnen Sie es hier schreibgeschützt.
register-busy = Ein anderes Programm benutzt gerade die Datei des Verzeichnisses.
    .hint = Es wurde nichts geändert. Warten Sie, bis es fertig ist (etwa eine Sicherung oder ein synchronisierter Ordner), und versuchen Sie es erneut.
register-disk-full = Zum Speichern des Verzeichnisses reicht der Speicherplatz nicht.
    .hint = Das Verzeichnis ist so, wie es vor dieser Änderung war. Schaffen Sie Platz und versuchen Sie es erneut.
backup-failed = Die Sicherung ließ sich nicht bestätigen.
    .hint = Die unvollständige Kopie wurde entfernt, das Verzeichnis ist unverändert. Wählen Sie ein anderes Laufwerk und versuchen Sie es erneut.
passphrase-needed = Das Verzeichnis ist verschlüsselt: Es braucht seine Passphrase.
    .hint = Es wurde nichts geändert. Geben Sie die Passphrase ein; auf der Befehlszeile nennen Sie mit --passphrase-file eine Datei.
passphrase-wrong = Die Passphrase öffnet dieses Verzeichnis nicht.
    .hint = Die Datei wurde nicht angetastet. Prüfen Sie Großschreibung, Tastaturbelegung und Leerzeichen. Ohne Passphrase kann niemand die Datei öffnen, auch die Hersteller von RopaDesk nicht.
passphrase-empty = Die Passphrase ist leer.
    .hint = Es wurde nichts angelegt. Wählen Sie eine Passphrase aus mehreren Wörtern oder sagen Sie ausdrücklich, dass das Verzeichnis keine haben soll.

## Einträge
record-missing = Diesen Eintrag gibt es im Verzeichnis nicht.
    .hint = Es wurde nichts geändert. Vielleicht wurde er entfernt: Sehen Sie im Protokoll nach oder nehmen Sie den letzten Schritt zurück.
record-stale = { $reference } wurde geändert, nachdem Sie es geöffnet hatten.
    .hint = Der neuere Stand bleibt, Ihrer wurde nicht gespeichert. Laden Sie den Eintrag neu und wiederholen Sie Ihre Änderung.
reference-taken = Das Kennzeichen { $reference } ist vergeben.
    .hint = Es wurde nichts geändert. Wählen Sie ein anderes Kennzeichen.
date-invalid = Das ist kein Datum des Kalenders.
    .hint = Es wurde nichts geändert. Daten werden als Jahr-Monat-Tag geschrieben, etwa 2026-03-02.
request-without-right = Der Antrag nennt kein Recht.
    .hint = Es wurde nichts gespeichert. Wählen Sie mindestens ein Recht, etwa Auskunft (Art. 15).
request-received-in-future = Der Tag des Eingangs liegt in der Zukunft.
    .hint = Es wurde nichts gespeichert. Geben Sie den Tag ein, an dem der Antrag eingegangen ist.
collect-no-identifiers = Der Antrag nennt nichts, woran die Person gefunden werden könnte.
    .hint = Es wurde nichts erfasst. Ergänzen Sie im Antrag eine E-Mail-Adresse, eine Kundennummer oder eine Telefonnummer.
near-unknown = In dieser Erhebung gibt es keinen Datensatz { $record }, über den zu entscheiden wäre.
    .hint = Es wurde nichts entschieden. Sehen Sie die Liste der ähnlichen Treffer erneut an.

## Import, Dokumente, Pakete
import-shape-unknown = Die Form „{ $shape }“ kann nicht importiert werden.
    .hint = Das Verzeichnis ist unverändert. Verwenden Sie --as policy.
import-unreadable = Die zu importierende Datei kann nicht gelesen werden.
    .hint = Das Verzeichnis ist unverändert. Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.
package-unreadable = Das Paket kann nicht gelesen werden.
    .hint = Es wurde nichts geändert. Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.
report-kind-unknown = Einen Bericht „{ $kind }“ gibt es nicht.
    .hint = Es wurde nichts geschrieben. Wählen Sie: record, processor-record, transfers, notice.
report-format-unknown = Ein Bericht kann nicht als „{ $format }“ geschrieben werden.
    .hint = Es wurde nichts geschrieben. Wählen Sie: pdf, docx, html, xlsx, csv, json.
report-choice-notice = Nur die Datenschutzerklärung kann für ausgewählte oder gefilterte Tätigkeiten geschrieben werden.
    .hint = Es wurde nichts geschrieben. Nennen Sie für das Verzeichnis eine Tätigkeit, oder nutzen Sie den Export mit demselben Filter.
report-notice-table = Eine Datenschutzerklärung ist ein Text, keine Tabelle.
    .hint = Es wurde nichts geschrieben. Wählen Sie: pdf, docx, html, json.
language-unknown = Diese Sprache gibt es nicht.
    .hint = Es wurde nichts geschrieben. Wählen Sie en, de oder fr.
deadline-months = Eine Frist hat einen Monat oder drei Monate.
    .hint = Es wurde nichts geändert. Ein Monat ist die Regel, drei sind es mit der Verlängerung nach Art. 12 Abs. 3.

## Das Programm bei der Arbeit
error-inside = In der Datei { $inside } des Archivs: { $message }
no-register-open = Es ist kein Verzeichnis geöffnet.
    .hint = Öffnen oder erstellen Sie zuerst ein Verzeichnis; auf der Befehlszeile nennen Sie es mit --file.
job-running = Es läuft noch eine längere Aufgabe.
    .hint = Sie läuft ungestört weiter. Warten Sie, bis sie fertig ist, oder halten Sie sie an, und versuchen Sie es erneut.
file-token-unknown = Die gewählte Datei ist nicht mehr zur Hand.
    .hint = Es wurde nichts geändert. Wählen Sie die Datei erneut.
command-unknown = Einen Befehl „{ $command }“ gibt es nicht.
    .hint = Es wurde nichts geändert. Fenster und Kern sind vielleicht von verschiedenen Versionen: Installieren Sie RopaDesk neu.
arguments-invalid = Der Befehl „{ $command }“ kann mit diesen Angaben nichts anfangen.
    .hint = Es wurde nichts geändert. Fenster und Kern sind vielleicht von verschiedenen Versionen: Installieren Sie RopaDesk neu.

# Was zu einem Paket gehört: Leseanleitung, Signatur, Passphrasenblatt, Übergabe.

package-guide-title = Wie Sie dieses Paket lesen
package-guide-order = Lesen Sie zuerst die Antwort oder diese Seite: wozu die Daten verarbeitet werden und welche Rechte Sie haben. Sehen Sie dann die Daten an. Zum eigenen Lesen nehmen Sie die CSV-Dateien; um sie einem anderen Programm oder Anbieter zu geben, die JSON-Dateien. Beide enthalten dasselbe.
package-guide-column-file = Datei
package-guide-column-what = Was sie ist
package-guide-column-open = Womit öffnen
package-guide-line = { $path }: { $what } { $open }
package-guide-answer = Die ganze Antwort, zum Lesen oder Drucken.
    .open = Mit jedem PDF-Programm.
package-guide-index = Dasselbe als Seite, auch für Telefon und Vorleseprogramm; nichts wird aus dem Internet geladen.
    .open = Mit jedem Browser; entpacken Sie das Paket vorher.
package-guide-csv = Die Datensätze jedes Systems als Tabelle, vollständig und genau.
    .open = Mit einem Tabellenprogramm (UTF-8, Komma).
package-guide-json = Dieselben Datensätze für andere Programme.
    .open = Mit einem Programm, das JSON liest; ein Texteditor zeigt sie an.
package-guide-schema = Was jedes Feld bedeutet, für Programme (JSON Schema).
    .open = Mit einem Texteditor.
package-guide-enclosures = Dokumente, die als Kopien beiliegen.
    .open = Das Programm für ihre Art: PDF, Bilder, Text
package-guide-redactions = Wo etwas geschwärzt wurde und warum (JSON).
    .open = Mit einem Texteditor.
package-guide-manifest = Das Verzeichnis aller Dateien mit ihren Prüfsummen; daneben liegt die Signatur darüber (manifest.json.minisig).
    .open = Mit einem Texteditor; zum Prüfen siehe unten.
package-guide-check = Ist das Paket unversehrt, und ist es von uns?
package-guide-check-how = Zwei Fragen mit zwei Antworten. Ob eine Datei verändert wurde, zeigen die Prüfsummen. Ob das Paket von uns kommt, zeigt die Signatur – wenn Sie den Fingerabdruck auch auf einem anderen Weg von uns haben, etwa in einem Brief, und er derselbe ist: Wer ein Paket fälscht, kann jeden Fingerabdruck hineinschreiben.
package-guide-fingerprint = Fingerabdruck unseres Schlüssels
package-guide-key = Unser öffentlicher Schlüssel
package-guide-ropa = Um alles zu prüfen
package-guide-minisign = Um die Signatur mit einem anderen Programm zu prüfen

package-recipient-unnamed-not-identifiable = Nur als Kategorie mitgeteilt: Die einzelnen Empfänger lassen sich derzeit nicht bestimmen.
package-recipient-unnamed-unfounded-or-excessive = Nur als Kategorie mitgeteilt: Der Antrag ist offenkundig unbegründet oder exzessiv (Art. 12 Abs. 5 DSGVO).

package-sheet-title = Passphrase für das Paket { $reference }
package-sheet-intro = Sie erhalten ein Paket mit personenbezogenen Daten unter dem Zeichen { $reference }. Dies ist die Passphrase, die es öffnet.
package-sheet-passphrase = Passphrase
package-sheet-words = Wort für Wort
package-sheet-type-label = Wie man sie eingibt
package-sheet-type = Alles in Kleinbuchstaben, mit Bindestrich zwischen den Wörtern.
package-sheet-programs = Programme, die das Paket öffnen
package-sheet-open-zip = 7-Zip (Windows, Linux) und Keka (macOS), beide kostenlos. Die eingebauten Programme von Windows-Explorer und macOS öffnen solche Dateien nicht. Darin liegt package.zip, das jedes Programm öffnet.
package-sheet-open-age = age oder ein Programm, das dessen Format liest, alle kostenlos. Darin liegt das Paket als ZIP-Datei.
package-sheet-apart = Bewahren Sie dieses Blatt getrennt vom Paket auf, und schicken Sie es auf einem anderen Weg. Niemand kann die Passphrase ein zweites Mal nennen: Sie ist nirgends gespeichert.
package-sheet-hash = SHA-256 des Pakets darin

package-check-recipients-not-identifiable = Sie geben an, dass Empfänger sich nicht bestimmen lassen; die Antwort sagt es.
package-check-recipients-unfounded-or-excessive = Sie geben an, dass der Antrag offenkundig unbegründet oder exzessiv ist; die Antwort sagt es.

package-verify-too-packed = Eine Datei würde entpackt weit größer, als solche Daten es werden: { $at }
package-verify-passphrase-needed = Das Paket liegt unter einer Passphrase. Geben Sie sie an, um hineinzusehen.
package-verify-passphrase = Die Passphrase passt nicht.
package-verify-sealed-altered = Das verschlüsselte Paket wurde verändert, nachdem es erstellt war.
package-verify-unsigned = Das Paket trägt keine Signatur und lässt sich nicht mit dem Schlüssel vergleichen.
package-verify-signature-invalid = Die Signatur passt nicht: Das Verzeichnis wurde von anderer Hand erstellt oder verändert.
package-verify-other-key = Das Paket ist signiert, aber mit einem anderen Schlüssel als dem angegebenen: { $at }

package-authenticity-unknown = Von wem es ist, ließ sich nicht beurteilen.
package-authenticity-unsigned = Nicht signiert: Pakete früherer Versionen tragen keine Signatur, und wer das Verzeichnis neu erstellt, wird nicht bemerkt.
package-authenticity-invalid = Die Signatur passt nicht.
package-authenticity-signed = Signiert mit dem Schlüssel { $fingerprint }. Vergleichen Sie ihn mit dem, den Sie auf anderem Weg erhalten haben.
package-authenticity-confirmed = Signiert mit dem Schlüssel, den Sie angegeben haben ({ $fingerprint }).
package-authenticity-other-key = Signiert mit einem anderen Schlüssel als dem angegebenen: { $fingerprint }.

package-protection-plain = nicht verschlüsselt
package-protection-passphrase = AES-256, unter Passphrase
package-protection-colleague-key = für den Schlüssel eines Kollegen (age)
package-protection-colleague-passphrase = für einen Kollegen, unter Passphrase (age)
package-channel-unstated = nicht angegeben
package-channel-portal = Download nach Anmeldung
package-channel-email = E-Mail
package-channel-post = Post
package-channel-in-person = Persönlich
package-channel-other-controller = An einen anderen Verantwortlichen (Art. 20 Abs. 2)
package-channel-other = Auf andere Weise
package-unnamed-not-identifiable = Sie lassen sich nicht bestimmen
package-unnamed-unfounded-or-excessive = Der Antrag ist offenkundig unbegründet oder exzessiv (Art. 12 Abs. 5)

package-key-invalid = Das ist weder ein öffentlicher Schlüssel noch ein Fingerabdruck.
    .hint = Ein Schlüssel hat 56 Zeichen und beginnt mit RW; ein Fingerabdruck hat acht Gruppen zu vier Zeichen. Nichts wurde geprüft.
package-file-too-large = Die Datei ist größer als jedes Paket.
    .hint = Sie wurde nicht gelesen. Wählen Sie die ZIP-Datei eines Pakets.
package-changed-since = { $reference } lässt sich nicht Byte für Byte neu erstellen: Woraus es gemacht war, hat sich seither geändert.
    .hint = Nichts wurde geschrieben. Erstellen Sie ein neues Paket, das es ersetzt, mit Begründung.
package-replace-reason = Ein Paket, das ein anderes ersetzt, braucht eine Begründung.
    .hint = Nichts wurde geschrieben. Sagen Sie in wenigen Worten, warum das frühere nicht mehr gilt.
package-delivery-in-future = Der Tag der Übergabe liegt in der Zukunft.
    .hint = Nichts wurde vermerkt. Vermerken Sie die Übergabe, wenn das Paket unterwegs ist.
package-colleague-key = Das ist kein öffentlicher Schlüssel von age: { $key }
    .hint = Nichts wurde geschrieben. Ein solcher Schlüssel beginnt mit age1; age-keygen erzeugt ihn. Andere Arten von Schlüsseln werden nicht unterstützt.
package-colleague-many = Mehr als { $most } Schlüssel auf einmal sind wohl ein Versehen.
    .hint = Nichts wurde geschrieben. Geben Sie die Schlüssel derer an, die die Datei brauchen.

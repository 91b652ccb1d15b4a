# What goes with a package: the reading guide, its signature, passphrase sheets, handing over.

package-guide-title = How to read this package
package-guide-order = First read the answer, or this page: why the data are processed, and which rights you have. Then look at the data. To look at them yourself, take the CSV files; to give them to another program or provider, take the JSON files. Both hold the same.
package-guide-column-file = File
package-guide-column-what = What it is
package-guide-column-open = How to open it
package-guide-line = { $path }: { $what } { $open }
package-guide-answer = The whole answer, to read or print.
    .open = With any PDF program.
package-guide-index = The same as a page, also for a phone or a screen reader; nothing is loaded from the internet.
    .open = With any browser; unpack the package first.
package-guide-csv = The records of each system as a table, complete and exact.
    .open = With a spreadsheet program (UTF-8, comma).
package-guide-json = The same records for other programs.
    .open = With a program that reads JSON; a text editor shows it.
package-guide-schema = What each field means, for programs (JSON Schema).
    .open = With a text editor.
package-guide-enclosures = Documents that go along as copies.
    .open = The program for their kind: PDF, pictures, text
package-guide-redactions = Where something was redacted, and why (JSON).
    .open = With a text editor.
package-guide-manifest = The list of all files with their check sums; the signature over it lies beside it (manifest.json.minisig).
    .open = With a text editor; for checking, see below.
package-guide-check = Is the package whole, and is it from us?
package-guide-check-how = Two questions with two answers. Whether a file was changed, the check sums show. Whether the package comes from us, its signature shows – if you got the fingerprint from us by another way too, such as a letter, and it is the same: whoever forges a package can write any fingerprint into it.
package-guide-fingerprint = Fingerprint of our key
package-guide-key = Our public key
package-guide-ropa = To check everything
package-guide-minisign = To check the signature with another program

package-recipient-unnamed-not-identifiable = Told as a category only: at present the individual recipients cannot be identified.
package-recipient-unnamed-unfounded-or-excessive = Told as a category only: the request is manifestly unfounded or excessive (Art. 12(5) GDPR).

package-sheet-title = Passphrase for the package { $reference }
package-sheet-intro = You get a package with personal data under the reference { $reference }. This is the passphrase that opens it.
package-sheet-passphrase = Passphrase
package-sheet-words = Word by word
package-sheet-type-label = How to type it
package-sheet-type = All in small letters, with a hyphen between the words.
package-sheet-programs = Programs that open it
package-sheet-open-zip = 7-Zip (Windows, Linux) and Keka (macOS), both free. The programs built into Windows Explorer and macOS do not open such files. Inside lies package.zip, which every program opens.
package-sheet-open-age = age, or a program that reads its format, all free. Inside lies the package as a ZIP file.
package-sheet-apart = Keep this sheet apart from the package, and send it by another way. Nobody can tell the passphrase a second time: it is kept nowhere.
package-sheet-hash = SHA-256 of the package inside

package-check-recipients-not-identifiable = You state that recipients cannot be identified; the answer says so.
package-check-recipients-unfounded-or-excessive = You state that the request is manifestly unfounded or excessive; the answer says so.

package-verify-too-packed = A file would unpack to far more than such data do: { $at }
package-verify-passphrase-needed = The package lies under a passphrase. Give it to look inside.
package-verify-passphrase = The passphrase does not fit.
package-verify-sealed-altered = The encrypted package was changed after it was made.
package-verify-unsigned = The package bears no signature, so it cannot be compared with the key.
package-verify-signature-invalid = The signature does not fit: the list of contents was made or changed by another hand.
package-verify-other-key = The package is signed, but by another key than the one given: { $at }

package-authenticity-unknown = Whose it is could not be judged.
package-authenticity-unsigned = Not signed: packages of earlier versions bear no signature, and whoever makes the list of contents anew is not found.
package-authenticity-invalid = The signature does not fit.
package-authenticity-signed = Signed by the key { $fingerprint }. Compare it with the one that you got by another way.
package-authenticity-confirmed = Signed by the key that you gave ({ $fingerprint }).
package-authenticity-other-key = Signed by another key than the one that you gave: { $fingerprint }.

package-protection-plain = not encrypted
package-protection-passphrase = AES-256, under a passphrase
package-protection-colleague-key = for a colleague’s key (age)
package-protection-colleague-passphrase = for a colleague, under a passphrase (age)
package-channel-unstated = not stated
package-channel-portal = Download after login
package-channel-email = E-mail
package-channel-post = Post
package-channel-in-person = In person
package-channel-other-controller = To another controller (Art. 20(2))
package-channel-other = Otherwise
package-unnamed-not-identifiable = They cannot be identified
package-unnamed-unfounded-or-excessive = The request is manifestly unfounded or excessive (Art. 12(5))

package-key-invalid = This is neither a public key nor a fingerprint.
    .hint = A key has 56 signs and begins with RW; a fingerprint has eight groups of four signs. Nothing was checked.
package-file-too-large = The file is larger than any package.
    .hint = It was not read. Choose the ZIP file of a package.
package-changed-since = { $reference } cannot be made again byte for byte: what it was made from has changed since.
    .hint = Nothing was written. Make a new package that replaces it, with the reason.
package-replace-reason = A package that replaces another needs a reason.
    .hint = Nothing was written. Say in a few words why the earlier one no longer holds.
package-delivery-in-future = The day of the delivery lies in the future.
    .hint = Nothing was noted. Note the delivery when the package is on its way.
package-colleague-key = This is no public key of age: { $key }
    .hint = Nothing was written. Such a key begins with age1; the colleague gets it by age-keygen. Keys of other kinds are not supported.
package-colleague-many = More than { $most } keys at once are probably a mistake.
    .hint = Nothing was written. Give the keys of those who need the file.

# What `ropa` says of packages beside making them.

cli-verb-package = Packages: make, write again, give to a colleague, note the delivery, keep, delete
cli-verb-package-make = Make the package for the person, as `request package` does
cli-verb-package-list = The packages of a request with their files and deliveries
cli-verb-package-again = Write a package once more: the same bytes, logged
cli-verb-package-colleague = Encrypt a package for a colleague (age)
cli-verb-package-deliver = Note how, when and to whom a package was handed over
cli-verb-package-keep = Note until when a package’s files are kept, or that they were deleted
cli-verb-package-key = The public key by which the register signs its packages

cli-value-key = KEY
cli-value-reason = REASON
cli-value-channel = HOW
cli-place-package-id = Reference of the package, such as R-2026-001/P1

cli-opt-password = Encrypt with AES-256 under a new passphrase, told once and kept nowhere; 7-Zip and Keka open such files, the programs built into Windows and macOS do not
cli-opt-passphrase-sheet = Put the passphrase on a sheet (PDF), to go by another way; - for text on standard output
cli-opt-unnamed-recipients = Why recipients known only as categories are not named: not_identifiable, or unfounded_or_excessive (CJEU C-154/21)
cli-opt-expires = Day after which the file is to be deleted
cli-opt-replaces = Reference of the package that this one replaces; needs --because
cli-opt-because = Why it replaces the earlier one
cli-opt-package-by = portal, email, post, in_person, other_controller (Art. 20(2)) or other
cli-opt-delivered = Day of the delivery; else today
cli-opt-delivered-to = To whom, as a note
cli-opt-proof = What shows it: a receipt, a tracking number
cli-opt-proof-file = A file that shows it; it is attached
cli-opt-passphrase-by = How the passphrase went
cli-opt-deleted = Day on which the files were deleted
cli-opt-colleague-key = Public key of a colleague (age1…), or a file with such keys; may be repeated. Without one a new passphrase is made
cli-opt-verify-key = The key by which it should be signed, its fingerprint, or a file with the key
cli-opt-make = Make the key now, before anything is signed

cli-package-passphrase = Passphrase, told this once: { $passphrase }
cli-package-passphrase-open = Send it by another way than the package. 7-Zip and Keka open the file; Windows Explorer and the macOS Archive Utility do not.
cli-package-passphrase-age = Send it by another way than the file. The program age opens it.
cli-package-sheet = Passphrase sheet: { $file }. The passphrase stands only there.
cli-package-signed = Signed, fingerprint { $fingerprint }
cli-package-unsettled = The answer names categories of recipients where the law asks for names: the request does not count as answered. Name them, or give a reason (--unnamed-recipients).
cli-package-again = { $reference } written again: { $file }, the same package
cli-package-colleague = { $reference } encrypted for a colleague: { $file }
cli-package-list-none = No package has been made for { $reference }.
cli-package-line = { $kind } as of { $date }, { $files } files, { $size }
cli-package-file = { $at } { $file } ({ $protection })
cli-package-delivery = { $date } { $channel }
cli-package-delivery-to = to { $to }
cli-package-replaces = replaces { $reference }: { $because }
cli-package-expires = Files to be deleted after { $date }
cli-package-overdue = Files should have been deleted after { $date }
cli-package-deleted = Files deleted on { $date }
cli-package-delivered = Delivery of { $reference } noted
cli-package-kept = Noted for { $reference }
cli-package-key-none = The register has not signed anything yet. Its key is made with the first package, or by `ropa package key --make`.
cli-package-key = Public key
cli-package-key-open = This register has no passphrase: whoever has its file can sign in its name.

cli-verify-whole = { $file } is whole and unaltered, but:
cli-ask-package-passphrase = Passphrase of the package:{" "}

cli-key-file = The file with the key cannot be read.
    .hint = Nothing was done. Check the name; the file is text of at most 4 KiB.
cli-sheet-alone = A sheet is written only with a passphrase.
    .hint = Nothing was made. Add --password, or leave --sheet out.
cli-because-alone = --because says why a package replaces another.
    .hint = Nothing was made. Add --replaces with the reference of the earlier package.

# Packages in the window: protecting, signing, handing over, keeping.

pack-options = How it is made
pack-protect = Protection of the file
pack-protect-plain = None
pack-protect-passphrase = Passphrase
pack-protect-plain-why = For a way that is safe by itself, such as a download after login.
pack-protect-passphrase-why = AES-256 under a passphrase that is made now, shown once and kept nowhere. 7-Zip and Keka open such files; Windows Explorer and the macOS Archive Utility do not.
pack-keep-until = Delete the file after
pack-keep-until-why = The case reminds you from the next day on.
pack-unnamed = Why recipients are not named
pack-unnamed-why = { $n } of { $of } are known by name. Without names or a reason the request does not count as answered (Art. 15(1)(c), CJEU C-154/21).
pack-unnamed-open = No reason: names are still to come
pack-replaces = Replaces
pack-replaces-none = Nothing
pack-replaces-because = Why
pack-unsettled = The answer tells categories of recipients where the law asks for names.
    .hint = The package is written. The request counts as answered once the recipients have names, or with a reason (Art. 15(1)(c), CJEU C-154/21).
pack-passphrase = Passphrase
pack-passphrase-once = Shown this once and kept nowhere. Send it by another way than the package.
pack-passphrase-copy = Copy passphrase
pack-passphrase-sheet = Save passphrase sheet…
pack-passphrase-sheet-name = { $ref }-passphrase.pdf
pack-sheet-saved = { $name } is written
pack-signed = Signed, fingerprint
pack-signed-own = signed by this register
pack-signed-other = signed by another key
pack-signed-none = not signed
pack-leaks =
    { $n ->
        [one] 1 redacted string was looked for in { $files } files, and found in none.
       *[other] { $n } redacted strings were looked for in { $files } files, and found in none.
    }
pack-leaks-short =
    { $n ->
        [one] 1 redacted string is too short to be looked for.
       *[other] { $n } redacted strings are too short to be looked for.
    }
pack-leaks-unread =
    { $n ->
        [one] 1 document is or holds pictures: no words can be looked for in it. Look through it before you send it.
       *[other] { $n } documents are or hold pictures: no words can be looked for in them. Look through them before you send them.
    }
pack-verify-passphrase = Passphrase of the package
pack-verify-go = Check inside
pack-changed-key = { $name } is whole, but not signed as it should be.
    .hint = Ask whoever gave it to you for the package again, and compare the fingerprint by another way.

pack-actions = More on { $ref }
pack-deliver = Note delivery…
pack-again = Write again…
pack-colleague = For a colleague…
pack-keep = How long to keep…
pack-deleted-now = Files are deleted
pack-deleted-done = Noted that the files of { $ref } are deleted
pack-deleted-on = Files deleted { $date }
pack-expires = Delete after { $date }
pack-overdue = To be deleted since { $date }
pack-replaced = Replaces { $ref }: { $why }
pack-delivery-to = to { $to }
pack-delivery-proof = Proof: { $proof }
pack-delivery-attached = file attached
pack-delivery-passphrase = passphrase by: { $how }
pack-delivery-remove = Take this delivery out
pack-delivery-removed = Delivery taken out

pack-deliver-title = Delivery of { $ref }
pack-deliver-how = How
pack-deliver-on = On
pack-deliver-to = To whom
pack-deliver-to-why = A note for your file: the person, a representative, the other controller.
pack-deliver-proof = What shows it
pack-deliver-proof-why = A receipt, a tracking number, the time of the download.
pack-deliver-file = Attach a file as proof…
pack-deliver-file-named = Proof: { $name }
pack-deliver-passphrase = How the passphrase went
pack-deliver-passphrase-why = By another way than the package.
pack-deliver-do = Note delivery
pack-delivered = Delivery of { $ref } noted

pack-again-title = Write { $ref } again
pack-again-why = The same package, byte for byte, if the register still holds what it was made from; it is logged.
pack-again-do = Choose where…
pack-again-done = { $name } is written: the same package

pack-colleague-title = { $ref } for a colleague
pack-colleague-why = The package is encrypted in the format of age, which only the colleague opens.
pack-colleague-by = Encrypted for
pack-colleague-by-keys = Public keys
pack-colleague-by-passphrase = Passphrase
pack-colleague-keys = Public keys, one a line
pack-colleague-keys-why = The colleague gets one by age-keygen; it begins with age1.
pack-colleague-do = Choose where…
pack-colleague-done = { $name } is written

pack-keep-title = How long to keep the files of { $ref }
pack-keep-do = Save
pack-kept = Noted for { $ref }

pack-due-heading = Files to delete
pack-due =
    { $n ->
        [one] 1 package file should be deleted by now.
       *[other] { $n } package files should be deleted by now.
    }

settings-key = Signature of packages
    .why = Packages are signed, so that whoever gets one can check that it comes from you. Tell the fingerprint by another way too: in a letter, or on your web page.
settings-key-none = The key is made with the first package.
settings-key-make = Make it now
settings-key-fingerprint = Fingerprint
settings-key-public = Public key
settings-key-copy = Copy key
settings-key-open = This register has no passphrase: whoever has its file can sign in its name.

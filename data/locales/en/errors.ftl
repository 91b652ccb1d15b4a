# What happened; `.hint`: what is safe and what to do next.
bug = The program made a mistake ({ $place }).
    .hint = Nothing was changed. Close and open the register again; if it happens again, report the place named here.
cancelled = Stopped.
    .hint = Nothing was kept of the work that was stopped.
output-exists = “{ $file }” exists already.
    .hint = The existing file was not touched. Choose another name, or say explicitly that it is to be replaced.
folder-not-writable = “{ $file }” cannot be written: its folder is missing or may not be written to.
    .hint = Nothing was written and the register is unchanged. Choose another folder.
disk-full = There is not enough space for “{ $file }”.
    .hint = No partial file was left and the register is unchanged. Free some space or choose another drive.
output-failed = “{ $file }” could not be written.
    .hint = No partial file was left and the register is unchanged. Try again or choose another folder.
import-json = The file is not valid JSON: line { $line }, column { $column }.
    .hint = Nothing was imported. The file may be cut off; fetch it again or mend the place named.
import-not-policy = The file holds no list of activities in the shape of a policy.
    .hint = Nothing was imported. Choose the format the file really has, or another file.
import-shape = { $count ->
        [one] One place of the file has another form than expected.
       *[other] { $count } places of the file have another form than expected.
    }
    .hint = Nothing was imported. Mend the places listed and import again.
import-expected = Expected here: { $kind }.
import-kind-object = an object
import-kind-text = text
import-kind-flag = true or false
import-kind-list = a list
import-unknown-key = Not known in this format; it was not carried over.
import-unknown-code = This code is not known; it was not carried over.
import-unknown-recipient = No recipient has this reference; it was not carried over.
import-no-controller = No controller is named to which this could belong; it was not carried over.
import-special-unnamed = Special categories of data are processed, but not which; the answer was left open.
import-count-differs = The file holds another number than it says itself; it may have been cut off.
import-id-missing = Every entry needs an identifier here.
import-id-twice = Another entry has the same identifier.

## The register's file
register-missing = There is no register “{ $file }”.
    .hint = Nothing was changed. Check the name and whether the drive is connected; if the file was moved, open it from its new place.
register-unreadable = The register's file cannot be read or written.
    .hint = The last saved state is safe. Check the rights on the file and its folder and whether the drive is connected, then open it again.
register-is-folder = This is a folder, not a register.
    .hint = Nothing was changed. Choose a file that ends in .ropa.
register-empty = The file is empty: it holds no register.
    .hint = The file was not touched. A copy or download may have been cut off; open a backup, or create a new register under another name.
register-foreign = The file is not a register of RopaDesk.
    .hint = The file was not touched. Choose a file that ends in .ropa; a record in another form is brought in by Import.
register-truncated = The register's file is cut off: its end is missing.
    .hint = The file was not touched. Copy it again from where it came, or open a backup.
register-damaged = The register's file is damaged or was altered from outside.
    .hint = The passphrase is not the cause. The file was not touched and is not repaired in place: keep it, and open a backup.
register-newer = The register was written by a newer version of RopaDesk (schema { $found }; this version knows { $known }).
    .hint = The file was not touched. Open it with the newer version.
register-older-read = The register is of an older version and cannot be opened to read only.
    .hint = The file was not touched. Open it to write: a backup is made first, then it is brought to this version.
register-read-only = The register is open to read only.
    .hint = Nothing was changed. Close it where it is open to write, or check the rights on the file, then open it again.
register-folder-read-only = The folder of the register may not be written to.
    .hint = The register is unchanged. Open it to read only, or copy it into a folder of your own.
register-open-elsewhere = The register is already open (process { $pid }, since { $since }).
    .hint = Nothing was changed. Close it there, or open it here to read only.
register-busy = Another program is using the register's file.
    .hint = Nothing was changed. Wait for it to finish (a backup or a synchronised folder, say), then try again.
register-disk-full = There is not enough space to save the register.
    .hint = The register is as it was before this change. Free some space, then try again.
backup-failed = The backup could not be verified.
    .hint = The incomplete copy was removed and the register is unchanged. Choose another drive and try again.
passphrase-needed = The register is encrypted: it needs its passphrase.
    .hint = Nothing was changed. Enter the passphrase; on the command line, name a file with --passphrase-file.
passphrase-wrong = The passphrase does not open this register.
    .hint = The file was not touched. Check capitals, keyboard layout and spaces. Without the passphrase nobody can open the file, the makers of RopaDesk included.
passphrase-empty = The passphrase is empty.
    .hint = Nothing was created. Choose a passphrase of several words, or say explicitly that the register is to have none.

## Records
record-missing = There is no such record in the register.
    .hint = Nothing was changed. It may have been removed: look in the journal, or undo the last step.
record-stale = { $reference } was changed after you opened it.
    .hint = The newer state is kept and yours was not saved. Load the record again and repeat your change.
reference-taken = The reference { $reference } is taken.
    .hint = Nothing was changed. Choose another reference.
date-invalid = This is not a date of the calendar.
    .hint = Nothing was changed. Dates are written year-month-day, such as 2026-03-02.
request-without-right = The request names no right.
    .hint = Nothing was saved. Choose at least one right, such as access (Art. 15).
request-received-in-future = The day of receipt lies in the future.
    .hint = Nothing was saved. Enter the day on which the request arrived.
collect-no-identifiers = The request names nothing by which the person could be found.
    .hint = Nothing was collected. Add an e-mail address, a customer number or a telephone number to the request.
near-unknown = There is no record { $record } to decide about in this collection.
    .hint = Nothing was decided. Look at the list of near matches again.

## Importing, documents, packages
import-shape-unknown = The shape “{ $shape }” cannot be imported.
    .hint = The register is unchanged. Use --as policy.
import-unreadable = The file to import cannot be read.
    .hint = The register is unchanged. Check that the file is there and that you may read it.
package-unreadable = The package cannot be read.
    .hint = Nothing was changed. Check that the file is there and that you may read it.
report-kind-unknown = There is no report “{ $kind }”.
    .hint = Nothing was written. Choose one of: record, processor-record, transfers, notice.
report-format-unknown = A report cannot be written as “{ $format }”.
    .hint = Nothing was written. Choose one of: pdf, docx, html, xlsx, csv, json.
report-choice-notice = Only the privacy notice can be written for activities chosen by list or filter.
    .hint = Nothing was written. For the record, name one activity, or use the export with the same filter.
report-notice-table = A privacy notice is a text: there is no table of it.
    .hint = Nothing was written. Choose one of: pdf, docx, html, json.
language-unknown = This language is not there.
    .hint = Nothing was written. Choose en, de or fr.
deadline-months = A time limit has one or three months.
    .hint = Nothing was changed. One month is the rule; three is with the extension of Art. 12(3).

## The program at work
error-inside = In the file { $inside } of the archive: { $message }
no-register-open = No register is open.
    .hint = Open or create a register first; on the command line, name it with --file.
job-running = A long task is still running.
    .hint = It goes on undisturbed. Wait until it is done or stop it, then try again.
file-token-unknown = The file that was chosen is no longer at hand.
    .hint = Nothing was changed. Choose the file again.
command-unknown = There is no command “{ $command }”.
    .hint = Nothing was changed. Window and core may be of different versions: install RopaDesk again.
arguments-invalid = The command “{ $command }” cannot take these arguments.
    .hint = Nothing was changed. Window and core may be of different versions: install RopaDesk again.

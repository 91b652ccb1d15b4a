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

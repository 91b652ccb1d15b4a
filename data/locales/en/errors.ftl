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

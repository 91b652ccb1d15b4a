# ropa: purging, key figures, copies of the register.
cli-verb-request-purge = Remove personal data from closed cases for good; without a case: which are due
cli-verb-request-keep = Keep a closed case's personal data longer, once, for a reason
cli-verb-request-figures = Key figures of requests: in time, median days, by right, by month
cli-verb-copies = List older copies of the register that lie beside it, or delete them by name
cli-place-purge-ids = Closed cases, by reference
cli-opt-due = All cases that are due
cli-opt-keep-texts = Keep free texts (notes, reasons, remarks); read them first, they may name the person
cli-opt-purge-yes = Really remove; without it `ropa` only says what would go. Undo does not bring it back
cli-opt-finish = Write the file anew where an earlier purge could not
cli-opt-keep-until = Until which day
cli-opt-keep-reason = Why, such as a claim before a court
cli-opt-received-from = First day of receipt
cli-opt-received-to = Last day of receipt; else the day of the figures
cli-opt-delete = A copy to delete, by its name; may be repeated
cli-opt-fresh = Write a fresh copy to this file first
cli-opt-copies-yes = Really delete
cli-opt-purge-after = Days after closing from which a case's personal data are due to go; else 30
cli-opt-never-purge = Keep personal data of closed cases without end
cli-column-closed = Closed
cli-column-purge-due = Due to go
cli-column-kept-until = Kept until
cli-column-written = Written
cli-fact-purge-due = Personal data due to go
cli-fact-kept-until = Kept until
cli-fact-purged = Personal data removed
cli-fact-other-cases = Other cases of the same person, not touched
cli-fact-purge-after = Personal data go, days after closing
cli-purge-never = never: personal data of closed cases are kept without end
cli-purge-due = { $n ->
        [one] One closed case holds personal data longer than your { $days } days.
       *[other] { $n } closed cases hold personal data longer than your { $days } days.
    }
cli-purge-none = No closed case holds personal data.
cli-purge-would = Nothing was removed. Add --yes to remove it for good; undo does not bring it back.
cli-purged = { $reference }: personal data removed for good (records { $rows }, files { $files }, states for undo { $images }).
cli-purge-unfinished = The file is still to be written anew, so that no rest stands in its log: ropa request purge --finish
cli-purge-finished = The file was written anew; nothing of what was removed is left in it.
cli-purge-copies-why = Backups and copies of the register keep what they hold until they are deleted; so do packages and letters that left the program.
cli-purge-copies = Older copies of the register that lie beside it still hold the data: { $names }. Delete them with ropa copies --delete NAME --fresh FILE --yes.
cli-copies-none = No older copy of this register lies beside it.
cli-copies-would = Nothing was deleted. Add --yes to delete the copies named.
cli-figures-not-counted = Not counted, because days or calendar cannot be read: { $n }

# The window's words for the life of a record.

ui-screen-bin = Bin
ui-screen-compare = Compare two days

life-today = Today
life-as-of = Content of the register on
    .why = A past day can be read, not changed. The law is judged for the same day.
life-history-since = The history is kept since { $date }; of the time before nothing is known.
life-compare-do = Compare two days
life-show-day = Show that day
life-back-to-today = Back to today
life-past = Content of { $date }, to read only.
    .what = Findings are judged by the law of that day. Requests have no history and are not shown.
life-compare-open = Compare two days…
life-compare =
    .what = what changed in the whole register
life-compare-from = From
life-compare-to = To
life-compare-added = Added
life-compare-changed = Changed
life-compare-removed = Removed
life-open-record = Open the record
life-before = Before:
life-after = After:
life-nothing = nothing
life-no-difference = Nothing differs.

life-history = History
life-current = Today
life-approved-state = Approved
life-removed-state = Removed
life-what-changed = What changed
life-against-today = Compare with today
life-whole-content = Whole content
life-restore = Bring this state back
life-restored = The state of { $when } was brought back.

life-card = Approval and review
life-approved-by = by { $by }, { $date }
life-changed-since = Changed since approval
life-see-changes = See what changed
life-reviewed-on = Reviewed { $date }
life-next-review = next review { $date }
life-no-review = no review planned
life-to-review = Submit for review
life-approve = Approve
life-approve-again = Approve the changes
life-nothing-changed = Reviewed: nothing changed
    .why = Notes a review as of today in the journal and sets the next one.
life-status-set = { $what }: { $status }
life-reviewed = { $what } reviewed. Next review { $date }.
life-reviewed-many =
    { $count ->
        [one] One activity was noted as reviewed.
       *[other] { $count } activities were noted as reviewed.
    }
life-cycle = Review cycle
    .why = The next review follows from the last one.
life-cycle-p6m = Every six months
life-cycle-p1y = Every year
life-cycle-p2y = Every two years
life-cycle-p3y = Every three years
life-review-on =
    .why = A fixed day goes before the cycle.

activity-section-documents = Documents
    .why = Files that prove or explain what stands here. They lie inside the register’s file.
activity-section-history = History
    .why = Every state of this record, with what changed; an older one can be brought back.

life-attachments = Attached files
life-attachments-none = No file is attached.
life-attach-drop = Drop a PDF or another file here to attach it, 25 MiB at most
life-attach-choose = Choose files
life-attached =
    { $count ->
        [one] { $name } was attached.
       *[other] { $count } files were attached.
    }
life-attachment-save = Save a copy
life-attachment-saved = { $name } was written.
life-attachment-remove = Remove
life-attachment-removed = { $name } was removed.

life-bin =
    .what = removed records
life-bin-count =
    { $count ->
        [one] 1 record
       *[other] { $count } records
    }
life-bin-nothing = The bin is empty
    .why = What is removed from the register comes here and can be brought back.
life-bin-removed = Removed
life-bin-versions = States
life-bin-do = Actions
life-bin-restore = Bring back
life-bin-restored = { $what } was brought back.
life-bin-relinked =
    { $count ->
        [one] { $what } was brought back and linked again in one place: { $where }.
       *[other] { $what } was brought back and linked again in { $count } places: { $where }.
    }
life-bin-empty = Empty the bin…
life-bin-delete = Delete for good
life-bin-ask =
    { $count ->
        [one] Delete one record for good?
       *[other] Delete { $count } records for good?
    }
life-bin-gone = With { $versions } states of their history and { $files } attached files. Undo cannot bring them back, and past days no longer show them. The journal keeps a line for each.
life-bin-emptied =
    { $count ->
        [one] One record was deleted for good.
       *[other] { $count } records were deleted for good.
    }

life-steps = Edit history
    .why = Each step can be undone with all that came after it, and done again until something else is changed.
life-steps-open = Edit history…
life-step-undo = Undo to here
life-step-redo = Do again to here
life-step-undone = undone
life-steps-undone =
    { $count ->
        [one] Undone; one record was touched.
       *[other] Undone; { $count } records were touched.
    }
life-steps-redone =
    { $count ->
        [one] Done again; one record was touched.
       *[other] Done again; { $count } records were touched.
    }

life-tags =
    .why = Free words to find and group records by.
life-own-fields = Own fields
    .why = What your organisation notes beside what the law asks. They go with the records into workbooks and JSON, and come back from there.
life-own-add = Add a field
life-own-added = A field was added.
life-own-new = New field
life-own-removed = “{ $name }” was removed; its values stay with the records.
life-own-label = Label
life-own-label-in = Label in { $language }
life-own-kind = Values
life-own-choices = Choices
    .why = Separated by Enter or a semicolon.
life-own-applies = For
life-own-help = What is to be entered
life-own-more = Labels in other languages, help
life-own-used =
    { $count ->
        [one] { $reference }, used in one record
       *[other] { $reference }, used in { $count } records
    }

journal-filter-text = Record, field
journal-filter-op = Action
journal-filter-noun = Kind of record
journal-filter-actor = Person
journal-filter-from = From
journal-filter-to = To
journal-filter-all = All
journal-filter-none = No line fits
    .why = Choose other filters.
journal-clear = Show all

# The command line's words for the life of a record.

cli-value-status = STATUS
cli-value-period = PERIOD

cli-verb-activity-status = Give activities a status: draft, in review, approved, retired
cli-verb-activity-review = Note that activities were reviewed and nothing changed
cli-verb-history = The states of a record, what differs between them, and the way back to one
cli-verb-diff = What changed in the whole register between two days
cli-verb-bin = Records that were removed: list, bring back, delete for good
cli-verb-bin-list = List what lies in the bin
cli-verb-bin-restore = Bring records back from the bin
cli-verb-bin-empty = Delete records of the bin for good, with their history; without --yes it only says what would go
cli-verb-attachment = Files attached to records
cli-verb-attachment-add = Attach a file to a record, 25 MiB at most
cli-verb-attachment-list = List attached files
cli-verb-attachment-save = Write an attached file out
cli-verb-attachment-remove = Remove an attached file
cli-verb-custom-field = Fields that this register has of its own
cli-verb-custom-field-list = List the own fields
cli-verb-custom-field-add = Add an own field
cli-verb-custom-field-set = Change an own field
cli-verb-custom-field-remove = Remove an own field; its values stay with the records
cli-verb-duplicate = Copy an activity, a recipient, a system or a processing on behalf
cli-verb-tags = The free labels and how many records carry them

cli-place-status = draft, in_review, approved or retired
cli-place-activity-ids = References or identifiers of activities
cli-place-bin-ids = References or identifiers of records in the bin; else all
cli-place-attach = The file to attach; it is copied into the register
cli-place-attachment-id = Reference or identifier of the attached file, such as ATT-001
cli-place-custom-field-id = Reference or identifier of the own field, such as CF-001
cli-place-field-label = What the field is called

cli-opt-on = Show the content of the register as it was at the end of this day; --as-of says for which day the law is judged
cli-opt-by = Who approves; else who runs the command
cli-opt-cycle = After which period it is reviewed again, such as P1Y or P6M
cli-opt-diff-from = The earlier day
cli-opt-diff-to = The later day; else today
cli-opt-history-version = Show what changed with this state
cli-opt-against = Compare that state with this one
cli-opt-restore = Bring this state back, as a new change
cli-opt-yes = Do it
cli-opt-steps = So many steps
cli-opt-list = List the steps
cli-opt-note = What the file is
cli-opt-field-kind = text, choice, date or yes_no
cli-opt-choices = What can be chosen, separated by semicolons
cli-opt-field-for = activity, recipient, system; separated by commas, else activity
cli-opt-label = What the field is called
cli-opt-label-en = The label in English
cli-opt-label-de = The label in German
cli-opt-label-fr = The label in French
cli-opt-field-help = What is to be entered, in a sentence
cli-opt-log-by = Only lines of this person
cli-opt-op = Only this action, such as record_saved, approved or imported
cli-opt-log-record = Only lines of this record
cli-opt-log-from = From this day on
cli-opt-log-to = Up to this day

cli-column-removed = Removed
cli-column-versions = States
cli-column-belongs = Belongs to
cli-column-media-type = Kind of file
cli-column-note = Note
cli-column-field-kind = Values
cli-column-choices = Choices
cli-column-field-for = For
cli-column-tag = Label

cli-content-of = Content of { $on }; judged by the law of the same day unless --as-of names another. Requests have no history and are not shown.
cli-version-restored = State { $version } was brought back.
cli-version-same = The record is as it was in state { $version } already.
cli-diff-none = Nothing differs.
cli-diff-nothing = (nothing)
cli-diff-added = Added
cli-diff-changed = Changed
cli-diff-removed = Removed
cli-diff-counts = { $from } to { $to }: { $added } added, { $changed } changed, { $removed } removed
cli-history-since = The history is kept since { $since }; of the time before nothing is known.
cli-bin-nothing = The bin is empty.
cli-bin-restored =
    { $count ->
        [one] One record was brought back.
       *[other] { $count } records were brought back.
    }
cli-bin-relinked =
    { $count ->
        [one] One place names it again, where its name had stood as text since the removal:
       *[other] { $count } places name it again, where the name had stood as text since the removal:
    }
cli-bin-would = These would be deleted for good: { $count } records with { $versions } states of their history and { $files } attached files. Undo cannot bring them back. Say --yes to do it.
cli-bin-emptied = Deleted for good: { $count } records with { $versions } states of their history and { $files } attached files.
cli-step-undone = undone
cli-undone-steps =
    { $count ->
        [one] One step was taken back.
       *[other] { $count } steps were taken back.
    }
cli-redone-steps =
    { $count ->
        [one] One step was done again.
       *[other] { $count } steps were done again.
    }
cli-status-set =
    { $count ->
        [one] One activity now has the status: { $status }.
       *[other] { $count } activities now have the status: { $status }.
    }
cli-reviewed = { $reference } reviewed; next review { $on }.
cli-duplicated = The copy is { $reference }.
cli-tags-none = No record carries a label.
cli-attachment-saved = { $file } was written ({ $size }).
cli-attachment-removed = The attachment was removed; undo or the bin brings it back.
cli-attachment-none = No file is attached.
cli-custom-field-removed = The field was removed; its values stay with the records.
cli-custom-field-none = The register has no fields of its own.
cli-fact-approval = Approval
cli-fact-review = Review
cli-approved-by = { $by }, { $at }
cli-changed-since = changed since then
cli-review-next = next { $on }
cli-review-last = last { $on }

custom-field-value = The value does not fit the field { $field }.
    .hint = Nothing was changed. A date is written 2026-03-02, yes and no as yes and no, a choice as in the list of the field.

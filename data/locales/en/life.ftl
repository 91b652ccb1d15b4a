# The life of a record: history, approval, review, bin, attachments, own fields.

noun-custom-field = Own field
noun-attachment = Attachment

op-approved = Approved
op-reviewed = Reviewed, nothing changed
op-restored = Brought back
op-bin-emptied = Deleted for good
op-register-updated = State found when the register was brought to this version

register-in-the-past = A past day is shown; its content cannot be changed.
    .hint = Nothing was changed. Go back to today, then repeat the change.
bin-record-present = The record is in the register, not in the bin.
    .hint = Nothing was deleted. Remove it first; it then lies in the bin.
history-none = The history holds no such state of the record.
    .hint = Nothing was changed. Look at the list of its states and choose one of them.
history-empty = With this state the record was removed: it has no content.
    .hint = Nothing was changed. Choose an earlier state.
bin-missing = { $reference } is not in the bin.
    .hint = Nothing was changed. Look at the list of the bin; what was deleted for good is not there any more.
step-missing = There is no such step.
    .hint = Nothing was changed. Look at the list of steps again: it may have changed meanwhile.
duplicate-kind = A record of this kind cannot be copied.
    .hint = Nothing was changed. Activities, recipients, systems and processing on behalf can.
attachment-subject = No file can be attached to a record of this kind.
    .hint = Nothing was attached. Attach it to an activity, a recipient, a system or another record of the register.
attachment-unreadable = The file to attach cannot be read.
    .hint = Nothing was attached. Check that the file is there and that you may read it.
attachment-too-large = The file has more than { $limit } MiB.
    .hint = Nothing was attached. Make it smaller, or note where it lies.
attachment-lost = The content of the attachment is not in the register’s file.
    .hint = The file was altered from outside. Nothing was written; open a backup.
attachment-altered = The content of the attachment is not what was attached.
    .hint = The file was altered from outside. Nothing was written; open a backup.
custom-field-label = The field has no label.
    .hint = Nothing was saved. Say what the field is called.
custom-field-noun = Records of this kind cannot have own fields.
    .hint = Nothing was saved. Activities, recipients and systems can.

life-copy-of = Copy of { $name }
said-yes = Yes
said-no = No

custom-field-kind-text = Text
custom-field-kind-choice = Choice
custom-field-kind-date = Date
custom-field-kind-yes-no = Yes or no

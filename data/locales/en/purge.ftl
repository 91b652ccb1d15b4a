# What comes after a case: purging personal data, key figures, the register of requests.
op-purged = Personal data removed for good

said-field-purge-after-days = Personal data go, days after closing
said-field-never-purge = Keep personal data of closed cases without end

timeline-kept = Personal data kept until { $date }, for a reason
timeline-purged = Personal data removed from the case on { $date }

purge-goes = This goes for good:
purge-stays = This stays:
purge-goes-identifiers = { $n ->
        [one] The name, or the one identifier by which the person was looked for
       *[other] Name and identifiers by which the person was looked for: { $n }; and where to write to
    }
purge-goes-rows = Records collected for the person, also of collections taken out of the case: { $n }
purge-goes-attachments = Attached files, with their content unless another record has the same file: { $n }
purge-goes-letters = The text, subject and address of letters: { $n }
purge-goes-fields = Further fields with data of the person, such as what was to be corrected, a representative, names of exports, what their columns mean: { $n }
purge-goes-images = Earlier states of the case's records that undo remembers: { $n }
purge-goes-versions = Earlier states of the case's records in the history: { $n }
purge-texts = Free texts that may name the person (notes, reasons, remarks, the outcome in words): { $n }. They go unless you choose to keep them; then read them first.
purge-stays-procedure = Reference, rights, days, states, time limits, extension, result, who handled it
purge-stays-decisions = Decisions by right and activity, the exceptions relied on, tasks in systems, recipients told
purge-stays-proof = From which systems and how many records were collected; packages with kind, day and hash; letters with kind, day and hash
purge-stays-journal = The journal, which holds no content; a line with the numbers above is added, and the chain still verifies

figures-received = Received
figures-answered = Answered
figures-within-month = Answered within one month
figures-in-time = Answered in time
figures-median = Median days to the answer
figures-waiting = Waiting
figures-overdue = Waiting, overdue
figures-extended = Extended
figures-refused = Refused
figures-partly = Answered in part
figures-nothing = Nothing found
figures-withdrawn = Withdrawn
figures-not-counted = Not counted: days or calendar cannot be read
figures-month-in-time = In time
figures-month-late = Late
figures-share = { $n } of { $of } ({ $percent } %)

requests-report-title = Register of requests of data subjects
requests-report-until = Requests received until { $to }. References stand in place of names.
requests-report-period = Requests received from { $from } to { $to }. References stand in place of names.
requests-report-figures = Key figures
requests-report-rights = By right
requests-report-months = By month of receipt
requests-report-list = Requests
requests-report-none = No request was received in this period.
requests-report-basis = “In time” counts an extension; a refusal has one month in any case. What the person took back is not counted among the answers, and who still has time is not measured. What happened after the day of this document is not in it. A request for several rights counts with each of them.
requests-extended-on = extended on { $date }
requests-in-time = in time
requests-late = late
requests-state-waiting = Waiting
requests-state-answered = Answered
requests-state-closed = Closed
requests-column-reference = Reference
requests-column-right = Right
requests-column-rights = Rights
requests-column-month = Month
requests-column-received = Received
requests-column-due = Last day
requests-column-answered = Answered
requests-column-days = Days
requests-column-in-time = In time
requests-column-result = Result
requests-cell-reference = Reference
requests-cell-rights = Rights
requests-cell-articles = Articles
requests-cell-received-on = Received
requests-cell-due-on = Last day
requests-cell-extended-on = Extended
requests-cell-state = State
requests-cell-result = Result
requests-cell-answered-on = Answered
requests-cell-days = Days
requests-cell-in-time = In time
requests-cell-within-month = Within one month
requests-cell-refusal-ground = Ground of refusal
requests-cell-activities = Activities
requests-cell-closed-on = Closed

request-purged = The personal data of { $reference } were removed; nothing is added to the case any more.
    .hint = Nothing was changed. Log a new request if the person asks again.
purge-open = { $reference } is not closed.
    .hint = Nothing was removed. Close the case first; what an open case holds is still needed.
purge-kept = The personal data of { $reference } are kept until { $date } for a reason.
    .hint = Nothing was removed. When the reason has ended, set an earlier day, then remove them.
purge-unconfirmed = The reference that was typed is not { $reference }.
    .hint = Nothing was removed. Type the reference of the case whose personal data are to go: they do not come back.
purge-unfinished = The file could not be written anew: another program reads it, or there is no room for a second copy of it.
    .hint = The data are out of the register. Close other programs or free some space, then try again, so that no rest stands in the file's log.
purge-keep-reason = To keep personal data longer needs a reason.
    .hint = Nothing was changed. Say why, such as a claim before a court (Art. 17(3)(e)).
purge-keep-once = The personal data of { $reference } are kept longer already.
    .hint = Nothing was changed. They can be kept longer once; an earlier day can be set.
purge-keep-earlier = The day does not lie after the day from which the data are due to go.
    .hint = Nothing was changed. Choose a later day.
copy-not-removed = The copy “{ $file }” could not be deleted.
    .hint = The register is unchanged, and copies named before it may be gone. Check the rights on the file and its folder.
period-reversed = The period ends before it begins.
    .hint = Nothing was written. Give the earlier day first.

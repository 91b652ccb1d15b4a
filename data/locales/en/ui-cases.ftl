# The window: requests, collecting, mapping, packages, reports.

## Requests: the list
request-trail = by the day the answer is due
request-log = Log request
request-key-log = Ctrl Shift R
request-again = Try again
request-empty = No requests yet
    .why = When a person asks for access, portability or another right, log it here: the clock of Art. 12(3) starts on the day it came in.
request-none-here = None of these
    .why = No request fits this filter.
request-count = { $shown } of { $all }
request-filter = Which requests
request-filter-open = Open
request-filter-soon = Due within 7 days
request-filter-closed = Closed
request-filter-all = All
request-column-ref = Reference
request-column-rights = Rights
request-column-person = Person
request-column-received = Received
request-column-due = Answer due
request-column-left = Time left
request-column-state = State
request-column-found = Records found
request-files =
    { $files ->
        [one] in 1 file
       *[other] in { $files } files
    }

## Requests: the clock
request-clock-received = Received ({ $weekday })
request-clock-months =
    { $months ->
        [one] One month later
       *[other] { $months } months later
    }
request-clock-month-end =
    { $months ->
        [one] One month, no { $day } { $month }
       *[other] { $months } months, no { $day } { $month }
    }
request-clock-rolled = { $reasons }: next working day
request-clock-calendar = Calendar
request-clock-rule = Art. 12(3) GDPR; Reg. 1182/71 Art. 3.

## Requests: logging one
request-rights = What the person asks for
request-article-access = Art. 15
request-article-portability = Art. 20
request-article-rectification = Art. 16
request-article-erasure = Art. 17
request-article-restriction = Art. 18
request-article-objection = Art. 21
request-article-automated-decision = Art. 22
request-article-withdraw-consent = Art. 7(3)
request-received-on = Received on
request-channel = Came by
request-channel-email = E-mail
request-channel-letter = Letter
request-channel-form = Web form
request-channel-phone = Telephone
request-channel-person = In person
request-name = Name
    .why = Kept in the encrypted file only. Lists, file names and titles show initials.
request-identifiers = Known by
    .why = What the person is found by in the systems. Spellings, capitals, +tags and ways of dialling are compared for you.
request-identifier-kind = Kind of identifier { $n }
request-identifier-value = Identifier { $n }
request-identifier-remove = Remove identifier { $n }
request-identifier-add = Add identifier
request-identifier-email = E-mail address
request-identifier-phone = Telephone
request-identifier-customer = Customer number
request-identifier-iban = Bank account (IBAN)
request-identifier-name = Name
request-identifier-other = Other
request-language = Language of the answer
request-calendar = Public holidays
request-log-note = The reference is given by the program and holds no name.
request-logged = { $ref } is logged

## The case
case-to-list = All requests
case-more = Further actions
case-build = Build package
case-extend = Extend
case-explain = Explain
case-close = Close request
case-rail = Time limit and checks
case-steps = State of the request
case-step-received = Received { $date }
case-step-collecting =
    { $files ->
        [one] Collecting, 1 file
       *[other] Collecting, { $files } files
    }
case-step-packaged =
    { $packages ->
        [one] 1 package
       *[other] { $packages } packages
    }
case-step-received-plain = Received
case-step-identity-open = Identity still open
case-step-identified-plain = Identity confirmed
case-step-collecting-plain = Collecting
case-step-review-plain = Review
case-step-packaged-plain = Package
case-step-closed-plain = Closed
case-closed-on = Closed on { $date }.
case-collected = Collected files
case-nothing-collected = Nothing collected yet
    .why = Ask each system for its export and drop the files here. Only the records of this person are kept.
case-review-done = Mark as reviewed
case-review-why = Every column is confirmed.
case-review-nothing = Nothing was found in any file.
case-answer-says = The answer will say
case-answer-activities = Activities concerned
case-answer-recipients = Recipients named
case-answer-storage = Storage ends computed
case-answer-transfers = Transfers with safeguard
case-answer-yes = yes
case-answer-no = not all
case-n-of = { $n } of { $of }
case-before-send = Before you send
case-person = The person
case-no-identifiers = None yet: without one nobody can be found in an export.
case-contact = Where the answer goes
case-handling = Handling
case-owner = Who handles it
case-notes = Notes
case-identity = How the identity was checked
    .why = Say how. No copy of a document is kept.
case-identity-article = Art. 12(6)
case-identity-example = Signed in to the account; code sent to the known address
case-identity-on = Checked on
case-identity-confirm = Confirm identity
case-identity-confirmed = confirmed
case-extended = Extended
case-extended-on = Decided
case-extended-why = Reason
case-extended-done = Extended: the answer is now due { $date }
case-extend-title = Extend by two further months?
case-extend-why = Possible where the complexity and number of requests make it necessary (Art. 12(3)). The person must be told, with the reasons, within the first month.
case-extend-now = Answer due now
case-extend-then = Answer due then
case-extend-tell = Tell the person by
case-extend-reason = Reason, as the person will be told
case-close-title = Close { $ref }?
case-closed-done = { $ref } is closed
case-outcome = Outcome
case-outcome-words = In your own words
case-outcome-ground = Ground
    .why = The person must be told the reasons, and of the right to complain and to a judicial remedy (Art. 12(4)).

## Collecting
collect-ui-drop = Drop exports here: tables (CSV, XLSX, ODS), JSON, XML, databases and their dumps, Parquet, mailboxes, address cards, calendars – also in ZIP or GZIP. They are read on this computer only.
collect-ui-choose = Choose files
collect-ui-title-of = { $file } ({ $n } of { $of })
collect-ui-system = System
collect-ui-activity = Activity
collect-ui-file = File
collect-ui-read = Read
collect-ui-found = Found
collect-ui-state = State
collect-ui-no-basis = no legal basis
collect-ui-state-nothing = nothing found
collect-ui-state-mapped = mapped
collect-ui-state-unmapped =
    { $n ->
        [one] 1 column open
       *[other] { $n } columns open
    }
collect-ui-state-unconfirmed =
    { $n ->
        [one] 1 to confirm
       *[other] { $n } to confirm
    }
collect-ui-remove = Take { $file } out of the case
collect-ui-removed = { $file } was taken out of the case
collect-ui-looking = Looking into the file
collect-ui-reading = Reading { $file }
collect-ui-of = { $done } of { $total }
collect-ui-rate = { $size }/s
collect-ui-left =
    { $seconds ->
        [one] 1 second left
       *[other] { $seconds } seconds left
    }
collect-ui-promise = The file itself is not changed and not kept, and nothing of other people is kept.
collect-ui-stopped = Stopped. Nothing of this file was kept.
collect-ui-read-as = How the file is read
collect-ui-rows-about = about { $rows } records
collect-ui-columns =
    { $columns ->
        [one] 1 column
       *[other] { $columns } columns
    }
collect-ui-files =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }
collect-ui-files-label = Files in the archive
collect-ui-tables =
    { $tables ->
        [one] 1 table
       *[other] { $tables } tables
    }
collect-ui-sheets =
    { $sheets ->
        [one] 1 sheet
       *[other] { $sheets } sheets
    }
collect-ui-skipped-rows =
    { $rows ->
        [one] 1 row above the header left out
       *[other] { $rows } rows above the header left out
    }
collect-ui-encoding-guessed = encoding guessed: look at the accents
collect-ui-damage-accepted = damage accepted
collect-ui-encoding = Encoding
collect-ui-delimiter = Between fields
collect-ui-delimiter-comma = Comma ( , )
collect-ui-delimiter-semicolon = Semicolon ( ; )
collect-ui-delimiter-tab = Tab
collect-ui-delimiter-bar = Bar ( | )
collect-ui-delimiter-other = { $mark }
collect-ui-header = First row
collect-ui-header-yes = names the columns
collect-ui-header-no = is a record
collect-ui-sheet = Sheet
collect-ui-sheet-all = All sheets
collect-ui-sheet-hidden = { $name } (hidden)
collect-ui-hidden = hidden
collect-ui-first-rows = First rows of the file
collect-ui-system-why = From the register, or a name of your own.
collect-ui-activity-why = What the data is processed for; its legal basis decides what is portable.
collect-ui-remembered = As with the last file of this shape.
collect-ui-guessed = Proposed from the names; please check.
collect-ui-read-anyway = Read on, and warn
collect-ui-skip = Leave this file out
collect-ui-collect = Find the person
collect-ui-done =
    { $found ->
        [one] 1 record found
       *[other] { $found } records found
    } { $files ->
        [one] in 1 file
       *[other] in { $files } files
    }
collect-ui-done-nothing =
    { $files ->
        [one] Nothing found in this file: that is an answer, and is kept
       *[other] Nothing found in { $files } files: that is an answer, and is kept
    }

## Mapping
mapping-heading = { $system }: what each column is
mapping-proposed = proposed from names, values and your last mapping
mapping-of-file = { $file }
mapping-confirm-all = Confirm all { $n }
mapping-confirm = Confirm { $column }
mapping-confirmed = confirmed
mapping-more = More on { $column }
mapping-column-column = Column
mapping-column-values = Found values
mapping-column-category = Data category
mapping-column-origin = Origin
mapping-column-portable = Portable
mapping-column-state = Confirmed
mapping-filled = filled in { $n } of { $of } records
mapping-empty = always empty
mapping-category-of = Data category of { $column }
mapping-origin-of = Origin of { $column }
mapping-unmapped = not in the register
mapping-group-categories = Categories of the activity
mapping-group-else = Otherwise
mapping-add = Add as a category of this activity…
mapping-skip = Leave out of the answer…
mapping-code-open = code not explained
mapping-portable-yes = yes
mapping-portable-no = no
mapping-portable-decide = decide
mapping-origin-unstated = not said
mapping-origin-provided = provided
mapping-origin-observed = observed
mapping-origin-derived = derived
mapping-origin-inferred = inferred
mapping-origin-third-party = third party
mapping-origin-generated = generated
mapping-skip-reason = Why it is left out
    .why = Such as a technical counter that says nothing of the person.
mapping-explanation = What its values mean
    .why = The person must understand the answer (Art. 12(1)): say what a code stands for.
mapping-starts = Starts a storage period
    .why = The date from which a storage period of the register runs.
mapping-starts-none = no
mapping-tells-source = Tells the source of each record
    .why = From whom this record came, such as an importer or a partner (Art. 15(1)(g)).
mapping-by-remembered = Proposed as in the last mapping.
mapping-by-name = Proposed by the column's name.
mapping-by-values = Proposed by its values.
mapping-finding =
    { $n ->
        [one] 1 column holds data that the register does not name ({ $columns }): a finding for the record.
       *[other] { $n } columns hold data that the register does not name ({ $columns }): a finding for the record.
    }
mapping-finding-link = Open { $activity } { $name }
mapping-nothing-found = Nothing found in { $system }
    .why = { $rows } records were read and none is of this person. That is an answer: it is kept with the case.
mapping-possible =
    { $rows ->
        [one] 1 further record is perhaps about the person. Decide about it below; until then it is not part of the answer.
       *[other] { $rows } further records are perhaps about the person. Decide about them below; until then they are not part of the answer.
    }
near-heading = Perhaps about this person
near-why = A name proves nothing by itself, and another person's data must not travel along (Art. 15(4)). Decide about each record; until then it is not part of the answer.
near-not-kept =
    { $count ->
        [one] 1 more was met than can be decided one by one. Search with a further identifier.
       *[other] { $count } more were met than can be decided one by one. Search with a further identifier.
    }
near-more =
    { $count ->
        [one] 1 further value
       *[other] { $count } further values
    }
near-note = Why (kept with the case)
near-take = It is theirs: take it
near-leave = Somebody else: leave it out
near-reopen = Decide again
near-done-taken = The record was taken. Undo takes it back.
near-done-left-out = The record was left out. Undo takes it back.
near-done-open = The record is to be decided again.
mapping-add-title = Add “{ $column }” to the register
mapping-add-why = It becomes a category of personal data of { $activity } { $name } (Art. 30(1)(c)). Undo takes it back.
mapping-add-name = Name of the category
mapping-add-do = Add category

## Packages
pack-title = Package
pack-back = Back to the case
pack-build = Build package
pack-building = Building the package
pack-kind = Which package
pack-what-access = A copy of all data found, with the information of Art. 15(1) and (2) out of the register: an answer to read, and files to reuse.
pack-what-portability = What the person provided, or what was observed, on consent or contract, in machine-readable files with a schema (Art. 20).
pack-not-asked = not asked for
    .why = The request does not name this right. The package can be built all the same.
pack-nothing = Nothing to pack yet
    .why = Collect at least one export first. That nothing was found in it is an answer, too.
pack-tone-ok = done
pack-tone-warning = advised
pack-tone-open = open
pack-mend = Go there
pack-included = What goes in · { $n }
pack-excluded = What stays out · { $n }
pack-excluded-note = For you only: neither the list nor the reasons are in the package.
pack-excluded-access = Left out of the answer by you, with the reason.
pack-item-category = Data category
pack-item-column = Column
pack-item-origin = Origin
pack-item-filled = Holds a value in
pack-item-why = Why
pack-item-records =
    { $n ->
        [0] no record
        [one] 1 record
       *[other] { $n } records
    }
pack-hand-over = Hand it over
pack-take-back = Leave it out
pack-built = Package written
pack-built-name = { $name } is written
pack-built-size =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    } · { $size }
pack-sha = SHA-256
pack-copy = Copy hash
pack-copied = Copied
pack-verify = Verify
pack-verify-file = Verify a file…
pack-verified =
    { $files ->
        [one] 1 file, unchanged
       *[other] all { $files } files unchanged
    }
pack-changed = { $name } is not as it was made.
    .hint = Do not send it. Build the package again: the register holds all that it needs.
pack-made = Packages made
pack-made-none = None yet. A package is one ZIP file; it lies where you save it.

## Reports
reports-gallery = Documents
reports-options = Options
reports-record = Record of processing activities
    .what = Controller, Art. 30(1)
reports-record-count =
    { $n ->
        [one] 1 activity
       *[other] { $n } activities
    }
reports-processor-record = Processor’s record
    .what = On behalf of controllers, Art. 30(2)
reports-processor-record-count =
    { $n ->
        [0] nothing recorded yet
        [one] 1 category of processing
       *[other] { $n } categories of processing
    }
reports-notice = Privacy notice
    .what = For data subjects, Art. 13 and 14
reports-notice-count =
    { $n ->
        [one] 1 activity
       *[other] { $n } activities
    }
reports-choice = Activities
    .why = Without a choice: all that are still carried out.
reports-choice-none = All activities
reports-checklist = With the list of open points
    .why = At the end, for you. Without it the text still marks what is missing.
reports-open = Still missing
    .why = What Art. 13 or 14 asks for and the register does not say. Nothing is filled in.
reports-open-count =
    { $n ->
        [0] Nothing that Art. 13 and 14 ask for is missing.
        [one] 1 point
       *[other] { $n } points
    }
reports-open-of = { $reference }: { $text }
reports-open-warning =
    { $n ->
        [one] This notice is a draft: 1 point is missing and marked in it.
       *[other] This notice is a draft: { $n } points are missing and marked in it.
    }
reports-as-docx = Word document
    .why = To go on writing.
reports-as-html = Web page
    .why = One file for a website; loads nothing.
reports-as-xlsx = Workbook (XLSX)
    .why = One table in words, for a spreadsheet program.
reports-empty-notice = No activity to tell of yet
    .why = The notice is written from the activities of the register. Add the first one.
reports-language = Language
reports-as-of = As of
    .why = The day for which countries, safeguards and findings are judged.
reports-scope = Content
reports-scope-all = All activities
reports-remarks = With notes and remarks
    .why = The DPO’s own. Without them: a copy for the authority (Art. 30(4)).
reports-data = As data
reports-save-pdf = Save PDF
reports-save-as = Save in another format
reports-as-pdf = PDF document
    .why = To read and to hand over.
reports-as-csv-excel = CSV for Excel
    .why = Opens with a double click; formulas stay text.
reports-as-csv = CSV for data exchange
    .why = RFC 4180: comma, UTF-8.
reports-as-json = JSON
    .why = The whole content, structured.
reports-saved = { $name } is saved, { $size }
reports-saved-pages =
    { $pages ->
        [one] { $name } is saved: 1 page, { $size }
       *[other] { $name } is saved: { $pages } pages, { $size }
    }
reports-missing = No font of the program has these characters: { $letters }
reports-pages = Pages
reports-page-of = { $page } of { $pages }
reports-page-previous = Previous page
reports-page-next = Next page
reports-zoom = Zoom
reports-zoom-in = Larger
reports-zoom-out = Smaller
reports-zoom-fit = Fit the width
reports-preview-failed = The preview cannot be drawn. The document can be saved all the same.
reports-empty-record = No activity to report yet
    .why = The record lists the processing activities of the register. Add the first one.
reports-empty-processor-record = No processing on behalf of others
    .why = The processor’s record is needed only where personal data is processed for other controllers (Art. 30(2)).
reports-to-register = Open the register

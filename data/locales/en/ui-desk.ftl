# The desk of a request in the window: finds, timeline, others named, documents, redactions, codes.
desk-title = Desk
desk-open = Desk
desk-tab-finds = Finds
desk-tab-timeline = Timeline
desk-tab-others = Others named
desk-tab-documents = Documents
desk-tab-redactions = Redactions
desk-tab-codes = Codes
desk-record-rail = The record
desk-empty = Nothing found yet
    .why = Collect the exports of the systems first; what is found of the person lies here.
desk-nothing = Nothing fits
    .why = Nothing fits the search and the filters.
desk-show-all = Show all
desk-count = { $shown } of { $all } values
desk-search = Search values
desk-caption = Everything found for the person, a row for each value
desk-system = System
desk-activity = Activity
desk-category = Category of data
desk-only = Show only
desk-only-all = All
desk-only-unmapped = Columns without category
desk-only-open-codes = Unexplained codes
desk-only-others = Others named
desk-only-redacted = Redacted
desk-guess = No value holds these words exactly: shown is what nearly does.
desk-folded =
    { $n ->
        [one] 1 record stands in two exports and is shown once
       *[other] { $n } records stand in two exports and are shown once
    }
desk-column-value = Value
desk-column-column = Column
desk-column-category = Category
desk-column-system = System
desk-column-day = Day
desk-column-record = Record
desk-column-columns = Told by
desk-column-sign = Taken for a day by
desk-column-ref = Reference
desk-column-state = State
desk-column-words = Words or place
desk-column-who = Decided by
desk-column-more = More
desk-sign-retention = start of a storage period
desk-sign-name = name of the column
desk-sign-value = look of the value
desk-record = Record { $n } of { $system }
desk-record-title = Record { $n }
desk-record-of = record { $n }
desk-undated = without a day
desk-copies = found { $n } times
desk-open-code = unexplained code
desk-somebody = somebody else?
desk-select-hint = Select words in a value below to redact just these.
desk-chosen =
    { $n ->
        [one] 1 value chosen
       *[other] { $n } values chosen
    }
desk-redact = Redact
desk-keep = Leave in
desk-redact-words-open = Redact words…
desk-redact-value-open = Redact this value…
desk-redact-record-open = Withhold the record…
desk-redact-values-open = Redact the values…
desk-redact-everywhere-open = Redact words everywhere…
desk-redact-words = Redact words
desk-redact-values =
    { $n ->
        [one] Redact a value
       *[other] Redact { $n } values
    }
desk-redact-record = Withhold a whole record
    .why = Its columns stay with a mark; the content goes. The rights of others may not lead to refusing all information (recital 63): redact words where that is enough.
desk-redact-do = Redact: { $reason }
desk-words = Words to redact
    .why = Letter case does not matter.
desk-everywhere = Wherever these words stand in the request
    .why = Redacted words that still stand elsewhere stop the package.
desk-reason = Reason
desk-explain = In words
    .why = The person reads it beside the reason. Do not repeat what is redacted.
desk-explain-law = Name the law or the reason: the person reads it. Do not repeat what is redacted.
desk-propose = Only propose it
    .why = Nothing is taken out before somebody accepts it.
desk-redacted-done = Redacted
desk-proposed-done = Proposed
desk-others-what = Names, addresses and numbers that are not the person’s, each with the sign that told it. Nothing is taken out before you decide; the rest is handed over (Art. 15(4), recital 63). A sign does not tell everybody: read the records too.
desk-others-show = Which of them
desk-others-open = To decide
desk-others-all = All
desk-others-none = Nobody else was told by any sign
    .why = A sign does not tell everybody: read the records, and redact by hand what harms the rights of others.
desk-others-done = Everything is decided
desk-chosen-others =
    { $n ->
        [one] 1 chosen
       *[other] { $n } chosen
    }
desk-choose-open = Choose all that are open
desk-choose = Choose { $what }
desk-redact-one = Redact { $what }
desk-keep-one = Leave in: { $what }
desk-keys = A redacts, R leaves in, X chooses, J and K move
desk-kind-name = name
desk-kind-email = e-mail address
desk-kind-phone = telephone number
desk-kind-iban = bank account
desk-is-redacted = redacted
desk-is-kept = left in
desk-places =
    { $n ->
        [one] 1 place
       *[other] { $n } places
    }
desk-more-places = and { $n } more
desk-others-redacted =
    { $n ->
        [one] Redacted wherever it stands
       *[other] { $n } redacted wherever they stand
    }
desk-others-kept =
    { $n ->
        [one] Left in
       *[other] { $n } left in
    }
desk-reason-next = Reason for what you redact here
desk-timeline-what = { $days } days of records; { $undated } records have no day and stand at the end.
desk-timeline-caption = The records by their days
desk-chart = Records from { $first } to { $last }, most of them ({ $count }) in { $busiest }. The table below says the same.
desk-chart-most = up to { $n } in a month
desk-redactions-none = Nothing is redacted
    .why = Redact names of others under Others named, words and values in the table, or parts of pages under Documents.
desk-redactions-what = { $accepted } redacted, { $checked } of them checked by a second person. What is redacted is gone from every file of the package, and each string is looked for in the finished one before it is written.
desk-redactions-caption = The redactions of this request
desk-whole-record = whole record
desk-needs-words = the law is not named
desk-elsewhere = rightly stands elsewhere
desk-elsewhere-on = These words rightly stand elsewhere
desk-elsewhere-off = These words must be nowhere
desk-remove = Take back
desk-removed = Taken back
desk-changed = Changed
desk-more = More for { $ref }
desk-checked-by = checked by { $who }
desk-second = Second person (optional)
    .why = Who looked through the redactions and did not decide them.
desk-check-all =
    { $n ->
        [one] Note 1 redaction as checked
       *[other] Note { $n } redactions as checked
    }
desk-checked-done = Noted as checked
desk-codes-none = No codes were found
    .why = Codes are short marks such as C2 that only the company understands; an answer has to explain them (Art. 12(1)).
desk-codes-what = Say what each code means, in words that the person understands (Art. 12(1)). It is printed next to the data, and the register remembers it for the next person.
desk-codes-open =
    { $n ->
        [one] 1 unexplained
       *[other] { $n } unexplained
    }
desk-codes-explained = The column is explained as: { $text }
desk-codes-column = To the column in the case
desk-code-means = { $code } means
desk-times = { $n } ×
desk-documents-open = Choose on the desk which of them go along with the copy, and cover parts of them
desk-documents-none = There are no documents in this case
    .why = Attach those of which the person gets a copy: letters, scans, photographs. Here you say which of them go along, and cover what is not for the person.
desk-documents-what = A document goes along with the copy only where you say so (Art. 15(3)). The person reads its title, or a number; names of files and notes are not told. What you cover is gone from the copy; the document in the register stays as it is.
desk-documents-list = Documents of the case
desk-document-no-boxes = No boxes can be drawn on this document
desk-document-paper =
    { $n ->
        [one] 1 page
       *[other] { $pages } pages
    }
desk-document-picture = picture
desk-document-as-it-is = not shown here
desk-document-goes = goes along
desk-document-stays = stays here
desk-document-goes-done = It goes along with the copy
desk-document-stays-done = It stays here
desk-document-switch = Goes along with the copy
desk-document-title = Title of { $ref } for the person
desk-document-boxes =
    { $n ->
        [one] 1 box
       *[other] { $n } boxes
    }
desk-document-proposed =
    { $n ->
        [one] 1 box proposed
       *[other] { $n } boxes proposed
    }
desk-page = Page { $page } of { $pages }: { $name }
desk-page-open = Page { $page } of { $name } as a picture
desk-page-covered = Page { $page } of { $name } as it goes out
desk-page-late = Page { $page } is being drawn …
desk-page-goes-out = As it goes out
desk-page-number = Page
desk-page-of = of { $pages }
desk-zoom-fit = Fit
desk-box-new = New box
desk-box-at = { $ref }: left { $left } %, top { $top } %, width { $width } %, height { $height } %
desk-box-position = Left, top, width, height in %
desk-box-left = Left edge of { $ref } in percent
desk-box-top = Upper edge of { $ref } in percent
desk-box-width = Width of { $ref } in percent
desk-box-height = Height of { $ref } in percent
desk-box-keys = The arrow keys move a box, with Shift they change its size, with Alt in small steps. Delete takes it back, Escape leaves it.
desk-box-name = Box { $ref }, page { $page }, { $state }, { $reason }
desk-boxes-on = Boxes on page { $page }
desk-boxes-title = Boxes on this page
desk-boxes-none = No box lies on this page.
desk-boxes-draw = No box lies on this page. Draw one over what is not to be handed out, or place a new one and move it with the arrow keys.
desk-boxes-caption = The boxes on page { $page }, in numbers
desk-find = Find words in documents
desk-find-do = Find
desk-finding = Looking through the documents
desk-find-count =
    { $n ->
        [0] “{ $text }” was found nowhere
        [one] “{ $text }” was found in 1 place
       *[other] “{ $text }” was found in { $n } places
    }
desk-find-others = Who else is named
desk-find-others-count =
    { $n ->
        [0] No sign of somebody else on whom nobody has decided
        [one] Somebody else seems to be named in 1 place
       *[other] Others seem to be named in { $n } places
    }
desk-find-clear = Close the search
desk-find-box =
    { $n ->
        [one] Box 1 place
       *[other] Box all { $n } places
    }
desk-find-boxed = Every place is under a box
desk-find-hits = Places found
desk-find-place = { $title }, page { $page }
desk-find-unsearched = Not searched, for no text can be read in it: { $titles }. A scan is a picture: look through it yourself.

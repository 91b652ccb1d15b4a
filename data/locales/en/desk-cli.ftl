# The command line's words for the desk of a request.
cli-value-found-place = COLLECTION#RECORD:COLUMN
cli-value-meaning = CODE=MEANING

cli-verb-request-finds = Everything found for a request: one table, or one line of time
cli-verb-request-others = Who else is named in what was found, and the decision about it
cli-verb-request-redact = Redact words wherever they stand, a value, or a record
cli-verb-request-redactions = List the redactions of a request
cli-verb-request-redaction-set = Change redactions: state, reason, words
cli-verb-request-redaction-check = Note that a second person checked redactions
cli-verb-request-redaction-remove = Take redactions back
cli-verb-request-codes = Codes that were found, and what they mean

cli-place-redaction-ids = References of redactions, such as R-2026-001/S1

cli-opt-search = Text to look for in values, columns and categories; slips are forgiven where nothing fits
cli-opt-finds-system = Only this system
cli-opt-finds-activity = Only this activity
cli-opt-category = Only this category of data
cli-opt-finds-only = unmapped, open_codes, others or redacted
cli-opt-timeline = The records by their days
cli-opt-redact = Redact this name, address or number wherever it stands; may be repeated
cli-opt-others-keep = Let this name, address or number stay; may be repeated
cli-opt-redact-reason = others_rights, trade_secret, intellectual_property, legal_privilege, restriction, other; else others_rights
cli-opt-explain = The reason in words; the person reads them
cli-opt-at = A record, or a value in it: COLLECTION#RECORD, COLLECTION#RECORD:COLUMN, …COLUMN@2 for its second value; may be repeated
cli-opt-words = The words to be redacted; without --at wherever they stand, without this the whole value
cli-opt-propose = Only propose it, for somebody else to decide
cli-opt-state = proposed, accepted or rejected
cli-opt-stands-elsewhere = The same words rightly stand elsewhere in the answer: finding them there is no leak
cli-opt-check-by = Who checks; else who runs the command
cli-opt-codes-system = The system in which the codes stand
cli-opt-column = The column in which the codes stand
cli-opt-mean = What a code means, such as C2=pays late; may be repeated, empty takes it back

cli-place-form = A place is written as COLLECTION#RECORD or COLLECTION#RECORD:COLUMN.
    .hint = Nothing was changed. `ropa request finds ID` shows both.
cli-mean-form = --mean is written as CODE=MEANING.
    .hint = Nothing was saved.

cli-column-place = Place
cli-column-record = Record
cli-column-places = Places
cli-column-undecided = Undecided
cli-column-redacted = Redacted
cli-column-words = Words
cli-column-reason = Reason
cli-column-times = Times
cli-column-meaning = Meaning

cli-finds = { $shown } of { $all } values; { $folded } records folded, { $unmapped } columns unmapped, { $codes } codes unexplained, { $others } others named and undecided
cli-finds-guess = Nothing holds these words exactly: shown is what nearly does.
cli-open-code = unexplained
cli-somebody-else = somebody else?
cli-whole-record = whole record
cli-timeline = { $days } days of records; { $undated } records without a day
cli-others-none = Nobody else was told by any sign. Read the records all the same: a sign does not tell everybody.
cli-others-next = Decide: `ropa request others ID --redact TEXT --keep TEXT`. A sign does not tell everybody: read the records too.
cli-redactions-none = Nothing is redacted.
cli-redactions = { $accepted } redacted, { $checked } of them checked by a second person
cli-codes-none = No codes were found.
cli-leaks =
    { $strings ->
        [one] Leak test: { $strings } redacted string was looked for in { $files } files and not found.
       *[other] Leak test: { $strings } redacted strings were looked for in { $files } files and not found.
    }
cli-leaks-short = { $count } redacted strings are too short to be looked for.
cli-leaks-unread =
    { $count ->
        [one] 1 document is or holds pictures: no words can be looked for in it.
       *[other] { $count } documents are or hold pictures: no words can be looked for in them.
    }

# Documents that go along with the copy.
cli-value-area = LEFT,TOP,WIDTH,HEIGHT
cli-verb-enclosure = Documents that go along with the copy, and boxes on their pages
cli-verb-enclosure-list = List the documents of a request, with those that go along
cli-verb-enclosure-add = Let documents go along with the copy
cli-verb-enclosure-remove = Let documents stay here; they remain attached
cli-verb-enclosure-box = Redact boxes on a page of a document
cli-verb-enclosure-find = Find words in the documents of a request, and redact them there
cli-verb-enclosure-others = Who else is named in the documents of a request, by signs, and the boxes for it
cli-verb-enclosure-page = Write a page of a document as a picture
cli-place-attachment-ids = References of attached documents, such as ATT-001
cli-place-words-in-documents = The words; letter case, accents and line breaks do not count
cli-opt-enclosure-title = What the person reads of it; else a number, never the file’s name
cli-opt-page = The page, from 1; else the first
cli-opt-width = Width of the picture in pixels; else 1200
cli-opt-covered = With the boxes burned in, as it goes out
cli-opt-area = A box in percent of the page, such as 10,22.5,30,4
cli-opt-redact-found = Redact every place that is found
cli-area-form = A box is written as LEFT,TOP,WIDTH,HEIGHT in percent of the page.
    .hint = Nothing was changed. The page begins at its upper left corner with 0,0.
cli-enclosure-none = No document is attached to this request.
cli-enclosure-nowhere = These words stand in no document that can be searched.
cli-enclosure-unsearched = Not searched, for it is or holds pictures: { $documents }
cli-enclosure-page-written = { $file } written ({ $width } × { $height } pixels).
cli-column-pages = Pages
cli-column-boxes = Boxes
cli-column-goes = Goes along as
cli-column-title = Title
cli-column-document = Document
cli-column-page = Page
cli-column-area = Area in %

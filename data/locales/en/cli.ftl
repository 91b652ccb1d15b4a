# The command line `ropa`: purposes of verbs, options, what it answers.
cli-error = Error

## Headings of help texts
cli-heading-examples = Examples
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-reading = How the export is read
cli-heading-everywhere = With every command
cli-exit-codes = Exit codes: 0 done, 1 findings, 2 usage, 3 invalid input, 4 file missing, unreadable or in the way, 5 locked or read-only, 6 register of a newer version, 7 damaged or altered, 8 wrong passphrase, 130 interrupted

## Names of values
cli-value-command = COMMAND
cli-value-options = options
cli-value-file = FILE
cli-value-source = SOURCE
cli-value-name = NAME
cli-value-text = TEXT
cli-value-id = ID
cli-value-date = DATE
cli-value-lang = LANGUAGE
cli-value-law = ARTICLE
cli-value-format = FORMAT
cli-value-kind = KIND
cli-value-number = NUMBER
cli-value-country = COUNTRY
cli-value-calendar = CALENDAR
cli-value-right = RIGHT
cli-value-match = KIND=VALUE
cli-value-package = KIND
cli-value-item = COLLECTION:COLUMN
cli-value-field = FIELD=VALUE
cli-value-encoding = ENCODING
cli-value-character = CHARACTER
cli-value-shell = SHELL

## What each verb is for
cli-about = The register of processing activities, and answers to data subjects, from the command line
cli-verb-new = Create a register
cli-verb-show = What is in the register, on one screen
cli-verb-activity = List, show, add and change processing activities
cli-verb-activity-list = List all activities with legal bases, third countries and findings
cli-verb-activity-show = Show one activity and what the law still misses in it
cli-verb-activity-add = Add an activity
cli-verb-activity-set = Change an activity: single fields, or the whole of it
cli-verb-recipient = Recipients and categories of recipients
cli-verb-recipient-list = List all recipients
cli-verb-recipient-show = Show one recipient and the activities that name it
cli-verb-recipient-add = Add a recipient or a category of recipients
cli-verb-recipient-set = Change a recipient: single fields, or the whole of it
cli-verb-system = Systems in which data are kept
cli-verb-system-list = List all systems
cli-verb-system-show = Show one system and the activities that name it
cli-verb-system-add = Add a system
cli-verb-system-set = Change a system: single fields, or the whole of it
cli-verb-organisation = Controllers and other organisations
cli-verb-organisation-list = List all organisations
cli-verb-organisation-show = Show one organisation and the activities of which it is the controller
cli-verb-organisation-add = Add an organisation
cli-verb-organisation-set = Change an organisation: single fields, or the whole of it
cli-verb-processing = Processing on behalf of other controllers: the processor’s record (Art. 30(2))
cli-verb-processing-list = List all processing on behalf of others
cli-verb-processing-show = Show one entry of the processor’s record
cli-verb-processing-add = Add an entry to the processor’s record
cli-verb-processing-set = Change an entry of the processor’s record: single fields, or the whole of it
cli-verb-search = Find text in all records
cli-verb-check = Findings: what the law still misses (exit code 1 when there are any)
cli-verb-import = Take records in from a file
cli-verb-report = Write a document: the record of processing activities (Art. 30), the transfers, the privacy notice (Art. 13, 14)
cli-verb-deadline = The last day for an answer, each step explained (Art. 12(3)); needs no register
cli-verb-request = Data subjects’ requests: log, collect, answer
cli-verb-request-new = Log a request
cli-verb-request-list = List all requests, the most urgent first
cli-verb-request-show = Show one request: clock, person, collected data, packages
cli-verb-request-extend = Extend the time limit by two months, with a reason (Art. 12(3))
cli-verb-request-close = Close a request
cli-verb-request-collect = Find the person in an export and keep only that person’s data
cli-verb-request-map = Say what the columns of a collection mean
cli-verb-request-near = Show the records of a collection that are perhaps the person’s, and decide about them
cli-verb-request-package = Make the package for the person: access (Art. 15) or portability (Art. 20)
cli-verb-verify = Check a package: hashes, shape, scope; needs no register (exit code 7 when altered)
cli-verb-extract = Find one person in an export of any size, without a register
cli-verb-log = The journal of changes, and its chain of hashes
cli-verb-undo = Take back the last step
cli-verb-redo = Do again the step that was taken back last
cli-verb-backup = Write a verified copy of the register
cli-verb-verify-file = Check the register’s file and its journal
cli-verb-completions = Completions for a shell
cli-verb-man = The manual page

## Values at their place
cli-place-new-file = The file to create, ending in .ropa
cli-place-text = Text to look for; letter case and accents do not matter
cli-place-activity-id = Reference or identifier of the activity, such as PA-003
cli-place-fields = Fields of text: name, reference, group, status, owner, department, description, source_of_data, review_on, tags …
cli-place-record-id = Reference or identifier, as `list` shows it
cli-place-fields-recipient = name, reference, category, kind, condition, contract, notes, and countries separated by commas. Also agreement.signed_on, agreement.ends_on, agreement.notice_period, clause.security=yes and the like, established_in, stores_in, accesses_from, contact, parent_group, review_on
cli-place-fields-system = name, reference, owner, hosting_country, search_instruction, notes. Also description, provider_id, personal_data, identifiers, retention_job, database (postgresql, mysql, sql_server, oracle, sqlite, duckdb, spark_sql, none), search_columns (email=table.column, …)
cli-place-fields-organisation = name, reference, address, country, email, phone, web, rule, supervisory_authority, notes, and keeps_register (true or false). Also relation (group, client, joint_controller)
cli-place-fields-processing = name, reference, notes, security_inherited (true or false), and categories separated by commas; controllers, transfers and the rest by --body
cli-place-request-id = Reference or identifier of the request, such as R-2026-001
cli-place-collection-id = Reference of the collection, such as R-2026-001/1
cli-place-source = The file to read; it is never changed
cli-place-kind = record (controller, Art. 30(1)), processor-record (processor, Art. 30(2)), transfers (Chapter V), notice (privacy notice, Art. 13 and 14) or requests (without names, Art. 5(2))
cli-place-package = The package, a ZIP file
cli-place-dest = The file to create
cli-place-shell = bash, elvish, fish, powershell or zsh

## Options
cli-opt-help = Show this help
cli-opt-version = Show the version
cli-opt-file = The register; else the variable ROPA_FILE
cli-opt-passphrase-file = File that holds the passphrase; else ROPA_PASSPHRASE_FILE, else it is asked for
cli-opt-json = Answer in JSON; errors too, on standard error
cli-opt-lang = Language of answers and documents: en, de or fr; else that of the system
cli-opt-today = Take this day for today
cli-opt-name = Name
cli-opt-country = Country of the organisation, two letters such as IE
cli-opt-sample = The sample register: 27 activities of a web company, unencrypted
cli-opt-no-passphrase = Without encryption: whoever has the file can read it
cli-opt-as-of = Judge as of this day; else today
cli-opt-only = Only findings of this article, such as 30(1)(f), or of this rule
cli-opt-text = Only activities that hold these words
cli-opt-copy-of = The activity to copy
cli-opt-body = The whole activity in JSON, as `activity show --json` writes it; - for standard input
cli-opt-record-body = The whole record in JSON, as `show --json` writes it; - for standard input
cli-opt-verify = Follow the chain of hashes (exit code 7 when it is broken)
cli-opt-limit = At most this many lines, the newest first; else 30
cli-opt-right = access, rectification, erasure, restriction, portability, objection, automated_decision, withdraw_consent; may be repeated
cli-opt-received = Day of receipt, such as 2026-11-20
cli-opt-match = What the person is known by: email, phone, customer or other, or a column of the export; may be repeated
cli-opt-collect-match = A further identifier, for this export alone, or column=value; may be repeated
cli-opt-channel = How the request came in
cli-opt-calendar = Calendar of public holidays, such as DE-BY or FR; else that of the controller’s country
cli-opt-language = Language of the answer to the person: en, de or fr
cli-opt-reason = Why: complexity or number of requests
cli-opt-outcome = What became of it
cli-opt-system = The system that the export comes from
cli-opt-activity = The activity
cli-opt-collect-activity = The activity to which the data belong
cli-opt-report-activity = Only this activity; for a notice also several
cli-opt-mapping = File that says what each column means; without it, proposals are taken and shown
cli-opt-save-mapping = Write what the columns mean, to be checked and used next time
cli-opt-near-take = Number of a record that is the person’s; may be repeated
cli-opt-leave = Number of a record that is somebody else’s; may be repeated
cli-opt-near-why = Why it is decided so; kept with the case
cli-opt-near = File for the records that are perhaps the person’s, each with the reason
cli-opt-manifest = File (JSON) that says what was read, how, and where each record stood, with hashes
cli-opt-home = Country (ISO code) of telephone numbers that are given without one
cli-opt-confirm = Confirm the proposals as they stand
cli-opt-overwrite = Replace an existing file
cli-opt-for = access (Art. 15) or portability (Art. 20)
cli-opt-include = Hand over an item that was left for decision; may be repeated
cli-opt-output = The file to create; - for standard output where text or a document comes out
cli-opt-dry-run = Only show what would happen
cli-opt-import-as = Shape of the file: auto, table, cnil, ico, ropa (written by this program), policy (facts of a published privacy policy)
cli-opt-report-as = pdf, docx, html, xlsx, csv or json; else by the ending of the file, else pdf. A notice cannot be a table
cli-opt-extract-as = csv or json; else csv
cli-opt-excel = CSV for Excel of the region: byte order mark, its delimiter, no live formulas
cli-opt-without-remarks = Without notes and remarks: a copy for the authority (Art. 30(4))
cli-opt-months = 1, or 3 with the extension; else 1
cli-opt-encoding = Such as utf-8, windows-1252, utf-16; else detected
cli-opt-delimiter = Between two fields, such as ; or \t; else detected
cli-opt-sheet = Only this sheet of a workbook
cli-opt-no-header = The first row holds data, not names of columns
cli-opt-accept-damage = Read on over damaged places and only warn

## A command line that cannot be understood
cli-usage-command = There is no command “{ $name }”.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-argument = “{ $name }” is not known here.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-missing = Missing: { $names }.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-no-command = A command is missing.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-conflict = { $name } and { $other } do not go together.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-value-missing = { $name } needs a value.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-value = { $name } does not take “{ $value }”.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-other = The command line cannot be understood.
    .hint = Nothing was done. `ropa --help` lists the commands, `ropa COMMAND --help` explains one.
cli-usage-valid = Possible: { $values }.
cli-usage-near = Did you mean { $values }?
cli-no-file = No register is named.
    .hint = Nothing was done. Name it with --file, or in the variable ROPA_FILE.
cli-passphrase-nowhere = A passphrase is needed, and there is no terminal to ask for it.
    .hint = Nothing was done. Name a file that holds it: --passphrase-file FILE, or the variable ROPA_PASSPHRASE_FILE. A new register can do without: --no-passphrase.
cli-passphrase-file = The file with the passphrase cannot be read.
    .hint = Nothing was done. Check its name and that you may read it; it holds one line of text.
cli-passphrases-differ = The two passphrases differ.
    .hint = Nothing was created. Try again.
cli-no-pipe = This is written to a file, not to standard output.
    .hint = Nothing was written. Name a file.
cli-stdout = Standard output could not be written: what was to be printed is incomplete.
    .hint = Whatever the command did to the register is done. Free some space or print elsewhere, then ask again.
cli-excel-csv = --excel goes with --as csv only.
    .hint = Nothing was written. Add --as csv, or leave --excel out.
cli-include-form = --include is written as COLLECTION:COLUMN.
    .hint = Nothing was made. `--dry-run --json` shows both.

## Changing a record, mapping columns
cli-set-nothing = There is nothing to set.
    .hint = Nothing was changed. Give FIELD=VALUE, or --body FILE.
cli-set-form = A field is set as FIELD=VALUE.
    .hint = Nothing was changed. Write for example owner="Head of Sales".
cli-set-field = “{ $field }” cannot be set in this way.
    .hint = Nothing was changed. Fields of text can be set so; for the others write the whole of it with --body.
cli-set-status = There is no such status.
    .hint = Nothing was changed. Choose draft, in_review, approved or retired.
cli-set-kind = There is no such kind of recipient.
    .hint = Nothing was changed. Choose unstated, internal, processor, joint_controller, controller, group, public_body or customer.
cli-set-country = “{ $country }” is no known country.
    .hint = Nothing was changed. Write the two letters of ISO 3166-1, such as IE; several are separated by commas.
cli-body-unreadable = The file with the record cannot be read.
    .hint = Nothing was changed. Check its name, that you may read it, and that it is text.
cli-body-shape = The JSON is not such a record.
    .hint = Nothing was changed. Start from what `show ID --json` writes.
cli-mapping-unreadable = The mapping file cannot be read.
    .hint = Nothing was collected. Check its name, that you may read it, and that it is text.
cli-mapping-shape = The mapping file has another form than expected.
    .hint = Nothing was collected. Start from what --save-mapping writes.
cli-mapping-category = The mapping names categories that { $activity } does not have.
    .hint = Nothing was collected. Its categories: { $categories }.
cli-mapping-no-category = there is no category “{ $category }”
cli-mapping-no-column = The mapping names the column “{ $column }”, which the export does not have.

## Prompts and progress
cli-ask-passphrase = Passphrase:{" "}
cli-ask-passphrase-new = New passphrase:{" "}
cli-ask-passphrase-again = Once more:{" "}
cli-progress = { $percent } %  { $rate } MiB/s  { $seconds } s left  (Ctrl-C stops; nothing is kept)

## Answers
cli-status-sample = sample, not encrypted
cli-status-encrypted = encrypted
cli-status-plain = not encrypted
cli-status-requests = { $all } ({ $open } open)
cli-fact-keeper = Controller
cli-fact-activities = Activities
cli-fact-processing = On behalf of others
cli-fact-recipients = Recipients
cli-fact-systems = Systems
cli-fact-requests = Requests
cli-fact-source = Source
cli-fact-changed = Last change
cli-fact-undo = Undo takes back
cli-fact-status = Status
cli-fact-owner = Owner
cli-fact-purposes = Purposes
cli-fact-basis = Legal basis
cli-fact-subjects = Data subjects
cli-fact-data = Personal data
cli-fact-transfers = Third countries
cli-fact-retention = Erasure
cli-fact-rights = Rights
cli-fact-person = Person
cli-fact-known-by = Known by
cli-fact-received = Received
cli-fact-due = Due
cli-fact-target = Work towards
cli-fact-calendar = Calendar
cli-fact-extension = Extended because
cli-fact-closed = Closed
cli-fact-outcome = Outcome
cli-fact-condition = When
cli-fact-contract = Contract
cli-fact-search = How to search
cli-fact-address = Address
cli-fact-phone = Phone
cli-fact-web = Web
cli-fact-rule = Responsible for
cli-column-ref = Ref
cli-column-name = Name
cli-column-kind = Kind
cli-column-found = Found
cli-column-action = Action
cli-column-fields = Fields
cli-column-at = When
cli-column-actor = Who
cli-column-op = What
cli-column-basis = Legal basis
cli-column-countries = Third countries
cli-column-retention = Erasure
cli-column-missing = Missing
cli-column-to-check = To check
cli-column-complete = Complete
cli-column-recipient-kind = Role
cli-column-where = Where
cli-column-email = E-mail
cli-column-used = Used by
cli-column-person = Person
cli-column-rights = Rights
cli-column-received = Received
cli-column-due = Due
cli-column-left = Days left
cli-column-state = State
cli-column-files = Files
cli-column-records = Records
cli-column-system = System
cli-column-activity = Activity
cli-column-file = File
cli-column-read = Read
cli-column-matched = Found
cli-column-columns = Columns
cli-column-unmapped = Unmapped
cli-column-sha = SHA-256
cli-column-package = Package
cli-column-as-of = As of
cli-column-size = Size
cli-column-column = Column
cli-column-category = Category
cli-column-origin = Origin
cli-column-why = Proposed
cli-column-portable = Portable
cli-column-filled = Filled
cli-column-sample = Sample
cli-matched-email = e-mail
cli-matched-email-without-tag = e-mail without its +tag
cli-matched-phone = phone
cli-matched-customer = customer number
cli-matched-iban = bank account
cli-matched-decided = decided by you
cli-matched-name = name
cli-matched-other = other
cli-by-remembered = as last time
cli-by-name = by name
cli-by-values = by values
cli-origin-unstated = ?
cli-origin-provided = provided
cli-origin-observed = observed
cli-origin-derived = derived
cli-origin-inferred = inferred
cli-origin-third-party = third party
cli-origin-generated = generated
cli-severity-error = missing
cli-severity-warning = to check
cli-severity-hint = hint
cli-activities = { $count } activities; { $missing } missing, { $check } to check: `ropa check` says what
cli-activities-none = No activities yet. Add one with `ropa activity add --name …`, or take them in with `ropa import`.
cli-list-empty = None yet.
cli-requests-none = No requests yet. Log one with `ropa request new`.
cli-search-nothing = Nothing found.
cli-check-counts = { $date }: { $missing } missing, { $check } to check, { $hints } hints
cli-action-new = new
cli-action-changed = changed
cli-import-would = Would import: { $new } new, { $changed } changed, { $unchanged } unchanged, { $skipped } left out, { $errors } not carried over. Nothing was written.
cli-import-done = Imported: { $new } new, { $changed } changed, { $unchanged } unchanged, { $skipped } left out, { $errors } not carried over. `ropa undo` takes it back.
cli-journal-whole = The journal is whole: { $entries } lines, chain ends in { $head }…
cli-journal-broken = The journal was altered: of { $entries } lines the chain breaks at line { $line }. Keep the file as it is and open a backup.
cli-file-whole = { $file }: every page can be read.
cli-nothing-to-undo = There is no step to take back.
cli-nothing-to-redo = There is no step to do again.
cli-undone = Taken back: { $step } ({ $count } records). `ropa redo` does it again.
cli-redone = Done again: { $step } ({ $count } records). `ropa undo` takes it back.
cli-backup-made = Copied and verified: { $file }, { $size }
cli-report-written = { $file }, { $size }{ $pages ->
        [0] {""}
        [one] , one page
       *[other] , { $pages } pages
    }
cli-report-missing = No bundled font has these characters; they are missing in the document: { $characters }
cli-report-open = { $count ->
        [one] This notice is a draft: one point that Art. 13 or 14 asks for is missing. It is marked and listed in it.
       *[other] This notice is a draft: { $count } points that Art. 13 or 14 ask for are missing. They are marked and listed in it.
    }
cli-days-left = { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
cli-days-over = { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
cli-tab = tab
cli-collected = { $read } read, { $found } found
cli-collected-nothing = Nothing was found of this person. That is an answer too: the search is kept in the case.
cli-extract-nothing = Nothing was found of this person.
cli-near-how = Decide about them: `ropa request near { $collection }`.
cli-near-none = No record of this collection is to be decided about.
cli-possible = { $count ->
        [one] One more record is perhaps the person’s; it was not taken.
       *[other] { $count } more records are perhaps the person’s; they were not taken.
    }
cli-skipped = (skipped)
cli-unmapped = — unmapped —
cli-confirmed = confirmed
cli-portable-yes = yes
cli-portable-no = no
cli-portable-decide = decide
cli-columns-done = Every column is confirmed.
cli-columns-open = { $unmapped } columns unmapped, { $unconfirmed } proposals unconfirmed. Collect with --save-mapping FILE to have them in a file; correct it, then `ropa request map { $collection } --mapping FILE`. Or take the proposals: `ropa request map { $collection } --confirm`.
cli-package-made = { $kind }: { $file }, { $files } files, { $records } records of the person, { $size }
cli-left-out = { $count ->
        [one] Left out of the package, for your own file:
       *[other] { $count } columns left out of the package, for your own file:
    }
cli-verify-ok = { $file }: { $kind } of { $controller } for { $request }, as of { $date }; { $files } files, { $records } records, whole and unaltered
cli-verify-bad = { $file } is not as it was made:
cli-verify-next = Do not use or send it. Take the original again, or make the package anew.

# The window: names of screens, buttons and parts. Words of the law are in terms.ftl.

ui-app-name = RopaDesk
ui-nav = Main navigation
ui-nav-records = Records
ui-nav-casework = Casework
ui-nav-output = Output
ui-skip-to-content = Skip to content

ui-screen-welcome = Welcome
ui-screen-register = Register
ui-screen-requests = Requests
ui-screen-reports = Reports
ui-screen-journal = Journal
ui-screen-settings = Settings

ui-search-or-jump = Search or jump to…
ui-palette-go = Go to
ui-nothing-found = Nothing found

## Keys
ui-key-palette = Ctrl K
ui-key-ctrl = Ctrl
ui-key-alt = Alt
ui-key-enter = Enter
ui-key-space = Space
ui-key-escape = Esc
ui-key-delete = Del
ui-shortcuts = Keyboard
ui-keys-everywhere = Everywhere
ui-keys-lists = In lists
ui-keys-go = Go to
ui-key-does-palette = Search or jump
ui-key-does-back = Back
ui-key-does-forward = Forward
ui-key-does-panes = Next part of the window
ui-key-does-settings = Settings
ui-key-does-shortcuts = This list
ui-key-does-close = Close what is on top
ui-key-does-next = Next row
ui-key-does-previous = Previous row
ui-key-does-open = Open
ui-key-does-peek = Show beside the list

## Saving and undoing
ui-saved = Saved
ui-saved-at = Saved { $time }
ui-save-saving = Saving…
ui-save-failed = Not saved
ui-undo = Undo
ui-cancel = Cancel
ui-close = Close

## Parts
ui-clear = Clear
ui-sort-by = Sort by { $column }
ui-choose = Choose
ui-date-placeholder = Day, month, year
ui-date-previous-month = Previous month
ui-date-next-month = Next month
ui-date-previous-year = Previous year
ui-date-next-year = Next year
ui-date-previous-decade = Previous decade
ui-date-next-decade = Next decade
ui-answer-open = Not yet answered
ui-answer-none = None
ui-answer-given = Given
ui-complete-all = Every required point is answered
ui-complete-missing =
    { $missing ->
        [one] 1 required point is missing
       *[other] { $missing } required points are missing
    }
ui-section-done = , complete
ui-section-open = , something is missing
ui-section-untouched = , not yet answered
ui-step-done = , done
ui-step-now = , under way
ui-step-ahead = , still to come
ui-clock-heading = Answer due
ui-clock-not-running = Not yet running
ui-clock-why = Why this day
ui-clock-aim = aim for { $date }
ui-days-left =
    { $days ->
        [0] Due today
        [one] 1 day left
       *[other] { $days } days left
    }
ui-days-over =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
ui-bridge-failure = The window cannot reach the program behind it.
    .hint = What was saved is safe in the file. Close the window and open it again.

## Empty screens
ui-empty-welcome = No register is open
    .why = A register is one encrypted file on this computer. Nothing leaves it unless you save it elsewhere.
ui-empty-register = No processing activities yet
    .why = The register lists what the organisation does with personal data, one activity at a time.
ui-empty-requests = No requests
    .why = Requests of data subjects are logged here, with the day by which each must be answered.
ui-empty-reports = Nothing to report yet
    .why = Documents are made from the register: once it has an activity, the record can be seen and saved here.
ui-empty-journal = No changes yet
    .why = Each change of this file is listed here: when, what and where, never the content.
ui-empty-settings = No settings
    .why = Organisation, language and appearance are set here once a register is open.

# The views

## Everywhere
app-try-again = Try again
app-sample = This is the sample.
    .what = Invented people, public policy; no passphrase.
app-sample-source = “{ $title }”, { $date }.
app-sample-close = Close the sample
app-about-file = About this file
app-read-only = This register is open to read only.
app-badge-wanting =
    { $count ->
        [one] The law misses something in 1 activity
       *[other] The law misses something in { $count } activities
    }
app-badge-due =
    { $count ->
        [one] 1 due
       *[other] { $count } due
    }
app-badge-open =
    { $count ->
        [one] 1 request waits for an answer
       *[other] { $count } requests wait for an answer
    }

## The file
file-close = Close the register
file-other = Close, or open another register…
file-backup = Back up a copy…
file-backed-up = A verified copy was written: { $name }, { $size }.
file-import = Import…

## Palette, undo
palette-records = Records
palette-actions = Do
palette-theme = Switch between light and dark
palette-log-request = Log a request
palette-shift = Shift
undo-redo = Do again
undo-done = Undone: { $op } · { $what }
undo-redone = Done again: { $op } · { $what }
undo-nothing = There is nothing to undo.

## Welcome
welcome-claim = The register of processing activities, on your own computer.
welcome-ways = Ways to begin
welcome-new = New register
    .why = One encrypted file, for one organisation.
welcome-open = Open a register
    .why = A .ropa file on this computer.
welcome-import = Import a register
    .why = Begin with the facts of a published policy, as JSON.
welcome-import-first = The records need a register to go into. Create it first, then choose the file.
welcome-sample = Explore the sample
    .why = 27 real activities of a public policy. Opens without a passphrase.
welcome-recent = Opened last
welcome-missing = no longer there
welcome-promise = Everything stays on this computer. Nothing is sent anywhere.
welcome-name = Organisation
    .example = As in public registers
welcome-name-missing = Enter the organisation’s name.
welcome-country = Country of establishment
welcome-passphrase = Passphrase
welcome-passphrase-again = Passphrase again
welcome-passphrase-missing = Enter a passphrase, or choose to do without.
welcome-passphrase-differs = The two passphrases differ.
welcome-show-passphrase = Show or hide the passphrase
welcome-strength-empty = Four or five words that do not belong together are strong. Nobody can recover a lost passphrase.
welcome-strength-weak = Weak: easily guessed. Make it longer.
welcome-strength-fair = Fair. One more word makes it strong.
welcome-strength-strong = Strong. Keep a copy in a safe place: nobody can recover it.
welcome-without = Without a passphrase
    .why = Whoever has the file can read it.
welcome-create = Choose a place and create
welcome-file-name = register.ropa
welcome-back = Back
welcome-unlock = { $name }
    .why = This register is encrypted. Enter its passphrase.
welcome-unlock-do = Open
welcome-read-only = Open to read only

## Register
register-what = controller record, Art. 30(1)
register-caption = Processing activities
register-new = New activity
register-reports = Reports
register-count = { $shown } of { $all }
register-filter = Filter
register-filter-all = All
register-filter-attention = Needs attention
register-filter-third = Third country
register-filter-consent = Consent
register-filter-no-basis = No legal basis
register-filter-review = Review due
register-search = Search the list
register-nothing = Nothing found
    .why = No activity holds these words under this filter.
register-all = Show all
register-peek = The chosen activity
register-ref = Ref
register-activity = Activity
register-basis = Legal basis
register-countries = Third countries
register-retention = Retention
register-complete = Complete
register-no-basis = none stated
register-no-period = no period
register-none = none
register-not-linked = not linked
register-unnamed = Without a name
register-owner = owner { $owner }
register-persons = Persons
register-data = Data
register-review = Review
register-record = Record
register-open = Open the activity
register-flow = Where the data goes
register-flow-summary = Data of { $from } goes to { $to }
register-no-safeguard = none
register-more =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
register-more-findings =
    { $count ->
        [one] 1 more in the activity
       *[other] { $count } more in the activity
    }

## Activity
activity-sections = Sections
activity-section-identity = Identity
    .why = What the activity is called, and who answers for it.
activity-section-purposes = Purposes and legal bases
    .why = What the data are used for; each purpose rests on bases of its own.
activity-section-people = People and data
    .why = Whose data are processed, and which.
activity-section-sources = Sources
    .why = Where the data come from, and what a person must give.
activity-section-recipients = Recipients
    .why = Who receives the data.
activity-section-transfers = Transfers
    .why = Data that leave the European Economic Area, and what protects them there.
activity-section-retention = Retention
    .why = How long each kind of data is kept, and what starts the clock.
activity-section-security = Security
    .why = The measures that protect the data, in general terms.
activity-section-rights = Rights and automated decisions
    .why = What persons can ask for here, and whether a machine decides alone.
activity-section-systems = Systems
    .why = Where the data lie, and are searched for a person.
activity-section-notes = Notes and review
    .why = For the DPO; not part of the record that is handed over.
activity-section-summary = Summary
    .why = The activity on one page.
activity-previous = ← { $section }
activity-next = { $section } →
activity-findings = What the law still misses
activity-findings-error = What the law still misses · { $count }
activity-findings-warning = To check · { $count }
activity-findings-hint = Good practice · { $count }
activity-nothing-missing = Nothing is missing.
activity-go-to-field = Go to field
activity-changed-at = Changed at { $time }
activity-reload = Reload; keep what I typed
activity-not-there = not found
activity-to-list = To the register
activity-not-said = Not said
activity-yes = Yes
activity-no = No
activity-remove = Remove: { $what }
activity-remove-column = Remove
activity-more = More for this activity
activity-duplicate = Duplicate activity
activity-duplicated = { $what } was duplicated: { $copy }.
activity-remove-this = Remove activity
activity-removed = { $what } was removed.
activity-take-away = Remove
activity-add = Add
activity-particulars = Particulars
activity-name = Name
    .example = Newsletter
activity-group = Service or area
    .example = Customer portal
activity-status = Status
activity-owner = Owner
activity-department = Department
activity-description = What happens
activity-controller = Controller
activity-joint = Joint controllers
    .none = None
activity-joint-name = Name
activity-contact = Contact
activity-arrangement = Arrangement
activity-add-joint = Joint controller
activity-purpose = Purpose
activity-purpose-n = Purpose { $n }
activity-add-purpose = Add a purpose
activity-legal-bases = Legal bases
activity-no-basis = No legal basis is stated.
activity-add-basis = Add a legal basis
activity-consent = Wording or version of the consent
    .example = Newsletter form, version 3
activity-withdrawal = How it is withdrawn
    .example = Link in each message
activity-contract-parts = Performance, or steps before
    .example = As the source states them
activity-contract-distinguished = The source tells the two apart
activity-law = Law
    .example = § 147 AO, Art. 6(3)
activity-interest = Interest pursued
activity-pursued-by = Whose interest
activity-balancing-test = Balancing test
    .example = Where it is written down
activity-conditions = Condition for special categories
    .why = Stands beside the legal basis, never instead of it.
    .none = None needed or chosen
activity-subjects = Categories of persons
    .example = Customers
activity-add-subject = Add a category of persons
activity-subjects-note = How these categories were found
activity-data = Categories of personal data
activity-data-name = Category
    .example = E-mail address
activity-data-origin = Origin
activity-data-special = Special category
activity-data-mandatory = Required
activity-data-source = Source
activity-data-consequence = If not given
activity-data-criminal = Art. 10
activity-none-mark = —
activity-add-data = Add a category of data
activity-special = Special categories of data
    .none = None
activity-criminal = Criminal convictions and offences
    .none = None
activity-criminal-law = Law or authority that permits it
    .example = Several are separated by a semicolon
activity-source = Where the data come from
activity-public-sources = Publicly accessible sources
    .none = None
activity-mandatory-data = Must be given
activity-optional-data = May be given
activity-recipients = Recipients
    .none = No recipients
activity-recipient = Recipient
activity-recipient-unknown = Unknown recipient
activity-choose-recipient = Choose from the register
activity-new-recipient = Or enter a new one
activity-stated-as = Named here as
activity-role = Role here
activity-receives = Which data it gets
activity-when = When
activity-transfers = Transfers to third countries
    .none = No transfers
    .given = There are some
activity-transfer-n = Transfer { $n }
activity-add-transfer = Add a transfer
activity-country = Country
activity-safeguard = Safeguard
activity-detail = Particulars
    .example = Decision, module, derogation
activity-copy = How a person gets a copy
activity-documentation = Suitable safeguards, documented
activity-transfers-note = What the source says of transfers
activity-retention-n = Rule { $n }
activity-add-retention = Add a rule
activity-trigger-kind = What starts the clock
activity-trigger = In words
activity-bound = How it binds
activity-period = Period
    .none = None
    .iso = Of several parts; written as an ISO 8601 duration.
activity-unit = Unit
activity-unit-d = days
activity-unit-w = weeks
activity-unit-m = months
activity-unit-y = years
activity-unit-stated = Unit as stated
activity-as-stated = As the source states it
activity-any-of = Ends when any is met
activity-otherwise = Else
activity-applies-to = Holds for
    .all = All data of the activity
activity-applies-to-text = Holds for, as stated
activity-while = Kept while
activity-external = Document that says more
activity-legal-reference = Law behind the period
activity-limits-use = Limits use only, not storage
activity-note = Note
activity-retention-note = For which activities the source states this
activity-security = Measures of this activity
    .none = None of its own
activity-security-inherited = The organisation’s measures hold here too
    .why = They are listed in the settings.
activity-measure-n = Measure { $n }
activity-add-measure = Add a measure
activity-decisions = Automated decisions, profiling included
    .none = None
activity-decision = What is decided
activity-logic = Logic involved
activity-consequences = Consequences for the person
activity-add-decision = Add a decision
activity-rights = Rights under these legal bases
activity-right-holds = Holds
activity-right-not = Not on these bases
activity-systems = Systems used
activity-search-instruction = How a person is searched
activity-review-on = Next review
activity-tags = Labels
activity-notes = Notes
    .why = One note a line.
activity-notes-short = Notes
activity-requests = Requests that found data here

## Settings
settings-computer = This computer
    .why = Not part of the register.
settings-language = Language
settings-theme = Appearance
settings-theme-auto = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-organisation = Organisation
    .why = The controller for whom the register is kept; it stands on the cover of the record.
settings-affiliate = Also named: { $name }
    .why = Another controller that the record names.
settings-name = Name
settings-address = Postal address
settings-country = Country
settings-email = E-mail
settings-phone = Telephone
settings-web = Web
settings-rule = How it is determined
    .why = Where it is not named in the source.
settings-authority = Supervisory authority
settings-representatives = Representatives
    .none = None needed
settings-add-representative = Add a representative
settings-jurisdictions = Represents in
    .why = EU, or codes of countries such as CH and GB.
settings-dpo = Data Protection Officers
    .none = None designated
settings-dpo-name = Name or office
settings-dpo-scope = Responsible for
    .all = Everything
settings-add-dpo = Add a contact
settings-security = Security measures
    .why = They hold for every activity that inherits them.

## Journal
journal-what = who changed what, and when
journal-verify = Verify
    .why = Each line carries a hash of the line before, so that an altered line is found.
journal-ok =
    { $count ->
        [one] Intact: its one line fits.
       *[other] Intact: all { $count } lines fit. Last hash:
    }
journal-broken = Line { $line } does not fit the line before.
    .hint = Nothing is repaired. Compare the file with a backup from before that line.
journal-count = { $count } lines
journal-number = No.
journal-at = When
journal-op = What
journal-record = Record
journal-fields = Fields
journal-actor = Who

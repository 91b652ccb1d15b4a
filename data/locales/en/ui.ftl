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
    .why = Each change of this file is listed here, with what was there before.
ui-empty-settings = No settings
    .why = Organisation, language and appearance are set here once a register is open.

# The Imports screen.

ui-screen-imports = Imports
import-ui-clipboard = Clipboard
import-ui-other = Choose another file
import-ui-read-only = This register is open to read only: nothing can be imported.
import-ui-drop = Drop an Excel, OpenDocument, CSV or JSON file here. Nothing is changed before you have seen what it would do.
import-ui-choose = Choose a file
import-ui-paste = Or copy cells in your spreadsheet program and press Ctrl+V here or in the register.
import-ui-shapes = What can be imported
import-ui-shape-table = A table of your own
    .why = XLSX, ODS, CSV or the clipboard: columns are recognised, you confirm them.
import-ui-shape-cnil = CNIL register (ODS)
    .why = The simplified register: list and forms, found by their labels.
import-ui-shape-ico = ICO template (XLSX)
    .why = For controllers and processors, with the contact rows.
import-ui-shape-ropa = A file of RopaDesk
    .why = A workbook or JSON file that this program wrote; needs no mapping.
import-ui-shape-policy = Facts of a privacy policy (JSON)
    .why = The statements of a published policy as records.
import-ui-reading = Reading the file
import-ui-foreseeing = Working out what would change
import-ui-again = Try again
import-ui-source = Source
    .why = What the file was recognised as. Change it where it is wrong.
import-ui-as = Read as
import-ui-sheet = Sheet
import-ui-hidden = { $name } (hidden)
import-ui-noun = A row is
import-ui-header = Names of columns
import-ui-no-header = No row names the columns
import-ui-row = Row { $number }
import-ui-encoding = Encoding
import-ui-delimiter = Between columns
import-ui-tab = Tab
import-ui-preview = First rows of the sheet
import-ui-make-header = Row { $number } names the columns
import-ui-is-header = names the columns
import-ui-is-group = names groups
import-ui-columns = Columns
    .why = Where each column goes. What has no field of its own is kept as a note.
import-ui-remembered = Mapped as the last time for a table of this shape.
import-ui-column-column = Column
import-ui-column-samples = For example
import-ui-column-field = Goes to
import-ui-column-split = Several values
import-ui-column-sure = Recognised
import-ui-filled =
    { $n ->
        [one] 1 filled cell
       *[other] { $n } filled cells
     }
import-ui-field-of = Field for “{ $column }”
import-ui-split-of = How “{ $column }” holds several values
import-ui-split-auto = As it looks
import-ui-split-line = A line each
import-ui-split-semicolon = Between ;
import-ui-split-pipe = Between |
import-ui-split-comma = Between ,
import-ui-split-none = One value
import-ui-skip-group = No field of its own
import-ui-fields = Fields
import-ui-skip = Leave out
import-ui-sure = { $percent } %
import-ui-by-nothing = Not recognised
import-ui-by-values = Recognised by its values
import-ui-by-likeness = Its name is alike
import-ui-by-synonym = A usual name for this field
import-ui-by-label = The name of the field
import-ui-by-remembered = As the last time
import-ui-by-hand = by hand
import-ui-constant = The same for all rows
import-ui-constant-value = Value
import-ui-constant-add = Add
import-ui-constant-remove = No longer the same for all: { $field }
import-ui-values = Words to explain
    .why = Each unknown word is asked once; the answer holds for all rows.
import-ui-question = What does “{ $value }” mean?
import-ui-question-order = Which day is “{ $value }”?
import-ui-question-where =
    { $count ->
        [one] { $column }, in 1 cell
       *[other] { $column }, in { $count } cells
     }
import-ui-take = Take the proposal
import-ui-take-all = Take { $count } proposals
import-ui-answer = Answer
import-ui-answers = Answers
import-ui-ask-again = Ask again what “{ $value }” means
import-ui-leave-out = Leave out, keep as a note
import-ui-answered = “{ $value }” means { $to }
import-ui-answered-out = “{ $value }” is left out
import-ui-dmy = The day comes first
import-ui-mdy = The month comes first
import-ui-yes = Yes
import-ui-no = No
import-ui-date = YYYY-MM-DD
import-ui-period = such as 6 months
import-ui-match = Known or new
    .why = By what a row finds its record; what finds none is new.
import-ui-match-id = By identifier
import-ui-match-reference = By reference
import-ui-match-name = By exact name
import-ui-update = Change known records
import-ui-insert = Add new records
import-ui-empty = An empty cell empties the field
    .why = Otherwise the field stays as it is.
import-ui-outlook = What would happen
    .why = Nothing has happened yet. Choose a record to see each field before and after; X or its box leaves it out.
import-ui-filter = Show records
import-ui-all = All
import-ui-new = New
import-ui-changed = Changed
import-ui-unchanged = Unchanged
import-ui-skipped = Left out
import-ui-errors = Errors
import-ui-none = No records of this kind.
import-ui-more = { $shown } of { $all } records are shown; all are imported.
import-ui-take-in = Take in
import-ui-take-in-row = Take in “{ $what }”
import-ui-needed = Other records of this import need it: leave them out, and it goes with them.
import-ui-what = Outcome
import-ui-kind = Kind
import-ui-name = Record
import-ui-says = Fields or reasons
import-ui-from = Row
import-ui-is-error = Error
import-ui-is-new = New
import-ui-is-changed = Changed
import-ui-is-unchanged = Unchanged
import-ui-is-skipped = Left out
import-ui-diff-field = Field
import-ui-diff-before = Now
import-ui-diff-after = After the import
import-ui-emptied = emptied
import-ui-refused = Not taken in, because it contradicts itself
import-ui-checks = To check after the import
import-ui-skip-errors =
    { $count ->
        [one] Leave out 1 record with errors
       *[other] Leave out { $count } records with errors
     }
import-ui-remember = Remember this mapping for the next table of this shape
import-ui-one-step = All of it is one step: undo takes all of it back.
import-ui-save-errors = Save rows with errors…
import-ui-errors-file = import-errors.xlsx
import-ui-errors-saved =
    { $count ->
        [one] 1 row with its reason is in { $name }.
       *[other] { $count } rows with their reasons are in { $name }.
     }
import-ui-importing = Importing
import-ui-stopped = Stopped. Nothing was imported.
import-ui-run =
    { $count ->
        [one] Import 1 record
       *[other] Import { $count } records
     }
import-ui-done = Imported: { $new } new, { $changed } changed
    .why = { $unchanged } unchanged, { $skipped } left out.
import-ui-undo = Undo this import
import-ui-next = Import another file

# The window: filters, views, columns, many activities at once.

find-filters = Conditions
find-filter-add = Filter
find-filter-field = Field
find-filter-how = Comparison
find-filter-value = Value
find-filter-do = Add filter
find-filter-remove = Remove the filter: { $what }
find-filters-clear = Remove all
find-operator-is = is one of
find-operator-is-not = is none of
find-operator-contains = holds the text
find-operator-at-most = at most
find-operator-at-least = at least
find-operator-empty = says nothing
find-operator-given = says something
find-said-is = { $field }: { $values }
find-said-is-not = { $field } not { $values }
find-said-contains = { $field } holds “{ $values }”
find-said-at-most = { $field } ≤ { $values }
find-said-at-least = { $field } ≥ { $values }
find-said-empty = { $field }: nothing said
find-said-given = { $field }: something said
find-view-usual = All activities
find-view-current = View: { $name }
find-view-default = The list opens with it
find-view-save = Save as a view
find-view-update = Save changes to “{ $name }”
find-view-make-default = Open the list with it
find-view-no-default = Do not open the list with it
find-view-remove = Remove “{ $name }”
find-view-name = Name of the view
    .hint = Words, filters, order, columns and row height are kept.
find-view-opens = The list opens with this view
find-view-do-save = Save
find-view-saved = The view { $name } was saved.
find-view-removed = The view { $name } was removed.
find-columns = Columns and row height
find-columns-search = Search the columns
find-columns-wide = All of Art. 30
find-columns-usual = The usual ones
find-column-up = Move { $column } forward
find-column-down = Move { $column } back
find-column-ref = Ref
find-column-name = Activity
find-column-basis = Legal basis
find-column-countries = Third countries
find-column-retention = Retention
find-column-complete = Complete
find-column-status = Status
find-column-owner = Owner
find-column-department = Department
find-column-tags = Tags
find-column-review = Next review
find-column-recipients = Recipients
find-column-changed = Changed
find-density = Row height
find-density-compact = Low
find-density-normal = Normal
find-density-roomy = High
find-sort-by = Order by { $column }; with Shift as a further order
find-select-all = Choose all
find-select = Choose { $what }
find-choose-none = Choose none (Esc)
find-bulk-open = Change…
find-export-open = Export selected…
find-remove-open = Remove…
find-bulk-field = Field
find-bulk-action = What to do
find-bulk-value = Value
find-bulk-before = Before
find-bulk-after = After
find-bulk-preview = What would change
find-bulk-say = Choose a value to see what would change.
find-bulk-shown = The first { $shown } are shown.
find-bulk-counts = { $changed } would change, { $unchanged } would stay as they are.
find-action-set = Set
find-action-add = Add
find-action-remove = Take out
find-action-clear = Empty
find-remove-do = Remove
find-remove-what = They are removed in one step. Undo brings them back.
find-key-select = Choose the row
find-key-extend = Choose further rows
find-key-copy = Copy the chosen rows
find-key-edit = Edit
find-chosen =
    { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
find-bulk-title =
    { $count ->
        [one] Change 1 activity
       *[other] Change { $count } activities
    }
find-bulk-do =
    { $count ->
        [one] Change 1 activity
       *[other] Change { $count } activities
    }
find-bulk-done =
    { $count ->
        [one] 1 activity was changed.
       *[other] { $count } activities were changed.
    }
find-remove-title =
    { $count ->
        [one] Remove 1 activity?
       *[other] Remove { $count } activities?
    }
find-removed =
    { $count ->
        [one] 1 activity was removed.
       *[other] { $count } activities were removed.
    }
find-copied =
    { $count ->
        [one] 1 row is on the clipboard.
       *[other] { $count } rows are on the clipboard.
    }

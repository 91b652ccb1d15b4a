# Finding: search, filters, saved views, changing many records at once.

noun-saved-view = Saved view

op-many-changed = Records changed together
op-many-removed = Records removed together
op-view-saved = View saved

## The fields of filters and columns
filter-field-status = Status
filter-field-owner = Owner
filter-field-department = Department
filter-field-group = Area
filter-field-tag = Tag
filter-field-controller = Controller
filter-field-legal-basis = Legal basis
filter-field-third-country = Third country
filter-field-safeguard = Safeguard
filter-field-transfers = Transfers
filter-field-special-data = Special categories
filter-field-special-category = Which special category
filter-field-data-subject = Data subjects
filter-field-personal-data = Personal data
filter-field-recipient = Recipient
filter-field-system = System
filter-field-retention = Retention
filter-field-rule = Finding
filter-field-severity = Weight of findings
filter-field-review-cycle = Review cycle
filter-field-review-on = Next review
filter-field-review-due = Review due
filter-field-completeness = Completeness in percent
filter-field-changed-on = Changed on
filter-field-reference = Reference
filter-field-name = Name
filter-field-errors = Number of missing points

filter-answer-open = Not yet answered
filter-answer-none = None
filter-answer-given = Stated
filter-severity-error = Missing
filter-severity-warning = To check
filter-severity-hint = Good practice
filter-flag-yes = Yes
filter-flag-no = No

filter-special-racial-or-ethnic-origin = Racial or ethnic origin
filter-special-political-opinions = Political opinions
filter-special-religious-or-philosophical-beliefs = Religious or philosophical beliefs
filter-special-trade-union-membership = Trade-union membership
filter-special-genetic-data = Genetic data
filter-special-biometric-data = Biometric data
filter-special-health = Health
filter-special-sex-life-or-orientation = Sex life or sexual orientation

## What can go wrong
filter-form = “{ $filter }” is no filter.
    .hint = Write a field, a sign and a value, such as owner=Anna, country=US,IN, completeness<=50 or owner= for what has none. Nothing was changed.
filter-field-unknown = There is no field “{ $field }” to filter or order by.
    .hint = “ropa filter” lists the fields. Nothing was changed.
filter-operator = The field { $field } cannot be compared with “{ $sign }”.
    .hint = “ropa filter” says how each field is compared. Nothing was changed.
filter-value = “{ $value }” is no value of the field { $field }.
    .hint = Days are written as 2026-12-31, numbers as whole numbers, flags as yes or no. Nothing was changed.
view-name-missing = The view has no name.
    .hint = Enter a name under which you find it again. Nothing was saved.
view-name-taken = There is a view named “{ $name }” already.
    .hint = Choose another name. Nothing was saved.
bulk-nothing = It is not said what is to be changed.
    .hint = Name a field and its new value. Nothing was changed.
bulk-which = It is not said which activities are meant.
    .hint = Name them by a filter, by words, by a view or by their references. Nothing was changed.
bulk-field-unknown = The field “{ $field }” cannot be changed in many activities at once.
    .hint = “ropa activity set-many --help” names the fields. Nothing was changed.
bulk-action = This cannot be done to the field { $field }.
    .hint = A status is set; tags, systems and recipients are added or removed; other fields are set or emptied. Nothing was changed.
bulk-value-missing = The field { $field } needs a value, and only one.
    .hint = To empty a field is an action of its own. Nothing was changed.
bulk-value = “{ $value }” is no value of the field { $field }.
    .hint = Records are named by reference or name and must be in the register; days are written as 2026-12-31. Nothing was changed.
bulk-stale = The activities have changed since the preview.
    .hint = Nothing was changed. Look at the preview again.

## The command line
cli-value-filter = FILTER
cli-value-view = VIEW
cli-value-keys = KEYS
cli-value-density = DENSITY
cli-verb-filter = List what activities can be filtered by, or the values of one field
cli-verb-view = List, show, save and remove views: filters, order and columns under a name
cli-verb-view-list = List the saved views
cli-verb-view-show = Show one view
cli-verb-view-save = Save a view; one of the same name is replaced
cli-verb-view-remove = Remove a view; undo brings it back
cli-verb-activity-set-many = Change a field of many activities in one step: owner, department, group, status, tag, review_on, controller, system, recipient
cli-verb-activity-remove-many = Remove many activities in one step; undo brings them back
cli-opt-filter = Only activities for which this holds, e.g. owner=Anna, country=US,IN, completeness<=50, owner= (none), owner!= (any); may be given several times
cli-opt-view = Only activities of this saved view
cli-opt-sort = Order by these fields, e.g. department,-completeness
cli-opt-columns = Columns of the list, by their keys
cli-opt-density = Height of the rows: compact, normal or roomy
cli-opt-default = The list opens with this view
cli-opt-set = Set a field, e.g. owner=Anna; owner= empties it
cli-opt-add = Add tags, systems or recipients, e.g. tag=audit
cli-opt-remove = Take out tags, systems or recipients, e.g. system=CRM
cli-place-filter-field = A field
cli-place-view-name = Name or reference of the view
cli-place-many-ids = References of activities
cli-column-value = Value
cli-column-count = Activities
cli-column-field = Field
cli-column-signs = Signs
cli-column-example = Example
cli-column-filters = Filters
cli-column-sort = Order
cli-column-default = Default
cli-column-before = Before
cli-column-after = After
cli-fact-density = Row height
cli-filter-none = No activity holds these conditions.
cli-views-none = No saved views yet. Save one with `ropa view save NAME --filter …`.
cli-view-removed = The view { $name } was removed; `ropa undo` brings it back.
cli-many-would = { $changed } would change, { $unchanged } would stay as they are. Nothing was changed.
cli-many-done = { $changed } changed, { $unchanged } stay as they are. `ropa undo` takes all of it back.
cli-many-would-remove = { $count } would be removed. Nothing was changed.
cli-many-removed = { $count } removed; `ropa undo` brings them back.
cli-search-all = { $total ->
    [one] 1 record
   *[other] { $total } records
}
cli-search-more = { $shown } of { $total } records, the best first

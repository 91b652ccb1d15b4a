# The window: exports.

export-ui-title = Export for other programs
export-ui-open = Export…
export-ui-why = Whole or in part, with everything the chosen activities refer to.
export-ui-format = Format
export-ui-scope = What
export-ui-scope-all = The whole register
export-ui-scope-filter = Only what holds these words
export-ui-scope-selection = The activities chosen
export-ui-scope-chosen =
    { $count ->
        [one] The activity selected
       *[other] The { $count } activities selected
    }
export-ui-scope-shown = The { $count } activities shown
export-ui-filter = Words
export-ui-activities = Activities
export-ui-controller = Controller
export-ui-controller-all = All controllers
export-ui-language = Language
export-ui-fixed-fr = The form is French.
export-ui-fixed-en = The form is English.
export-ui-attachments = With attached files
export-ui-as-of = As of
export-ui-save = Save file
export-ui-writing = Writing the file
export-ui-stopped = Stopped. Nothing was written.
export-ui-saved = { $name } saved, { $size }: { $count } activities.
export-ui-count = { $activities ->
    [0] No activity
    [one] { $activities } activity
   *[other] { $activities } activities
 } and { $services ->
    [0] no service on behalf of controllers
    [one] { $services } service on behalf of controllers
   *[other] { $services } services on behalf of controllers
 }.
export-ui-as-xlsx = Excel workbook
    .why = To read, edit and import again: one sheet per kind of record.
export-ui-as-ods = OpenDocument spreadsheet
    .why = The same workbook for LibreOffice.
export-ui-as-json = JSON, lossless
    .why = Everything but requests; comes back exactly as it was.
export-ui-as-csv-excel = CSV for Excel
    .why = One row per activity, opens with a double click.
export-ui-as-csv = CSV for programs
    .why = Stable codes as column names (RFC 4180).
export-ui-as-cnil = Form of the CNIL
    .why = A list and one form per activity, as the French authority lays them out.
export-ui-as-ico = Form of the ICO, controller
    .why = Thirty columns, one row per purpose, as the British authority lays them out.
export-ui-as-ico-processor = Form of the ICO, processor
    .why = Six columns, one row per controller and service.
export-ui-as-jsonld = JSON-LD
    .why = Linked data with terms of the W3C vocabulary DPV; one way.

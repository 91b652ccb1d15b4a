# Exports: the titles of workbooks, and what is wrong with files that come back.

export-title = Record of processing activities
export-as-of = as of { $date }
export-calculated = { $title } (not imported)
export-column-as-of = As of
export-column-of = Activity (identifier)
export-column-of-help = The identifier of the activity, as in the first sheet; its number is taken too.
export-column-of-reference = No.
export-column-item = Item

sheet-activities = Activities
sheet-purposes = Purposes
sheet-personal-data = Personal data
sheet-disclosures = Recipients of activities
sheet-transfers = Transfers
sheet-retention = Retention
sheet-recipients = Recipients
sheet-systems = Systems
sheet-instruments = Instruments
sheet-assessments = Impact assessments
sheet-organisations = Organisations
sheet-on-behalf = On behalf of controllers
sheet-lists = Lists

export-list-activity-status = Status
export-list-legal-basis = Legal basis
export-list-special-condition = Art. 9(2)
export-list-pursued-by = Whose interest
export-list-origin = Origin
export-list-special = Special categories
export-list-safeguard = Safeguard
export-list-retention-trigger = Kind of event
export-list-retention-bound = Binds
export-list-recipient-kind = Kind of recipient
export-list-organisation-relation = Relation
export-list-transfer-role = Role in the transfer
export-list-transfer-frequency = Frequency
export-list-risk-level = Risk
export-list-scc-module = Module
export-list-assessment-outcome = Result
export-list-country = Countries
export-list-yes-no = Yes or no

export-table-unknown = There is no table “{ $table }”.
    .hint = Tables: activity, processing_on_behalf, recipient, system, organisation.

workbook-not-ours = This workbook was not written by RopaDesk.
    .hint = Nothing was changed. Import it as a table and say what its columns mean.
workbook-version = This workbook has version { $version } of the format, which this program does not read.
    .hint = Nothing was changed. Update RopaDesk, or export the workbook again from here.
workbook-twice = This row has the identifier of a row above it; it was left out.
    .hint = Clear the identifier of a copied row to add a new record.
workbook-owner = No activity of the register or of this workbook has this identifier or number; the row was left out.
    .hint = Write the identifier or number of an activity into the first column.
workbook-none-and-items = The rows of this activity say “none” and name items too; they were left out.
    .hint = Keep either the row with “none” or those with items.
workbook-reference-taken = Another record has this number; this one got the next free number.
    .hint = Change the number in the register if another fits better.

export-attachments-too-large = The attached files together are larger than { $limit } MiB, which is too much for one JSON file.
    .hint = Nothing was written. Export without attached files, and save these one by one.
register-json-not-ours = This file is not a register that RopaDesk wrote as JSON.
    .hint = Nothing was changed. Choose a file made with “export --as json”.
register-json-version = This file has version { $version } of the format, which this program does not read.
    .hint = Nothing was changed. Update RopaDesk, or export the file again.
register-json-contradicts = The file contradicts itself or does not have the published shape.
    .hint = Nothing was changed. Mend the places listed; “ropa schema” prints the shape.
register-json-list = A list of records is expected here.
register-json-no-id = This record has no identifier.
register-json-shape = This record does not have the published shape.
register-json-id-twice = Another record of the file has this identifier.
register-json-reference-twice = Another record of the file has this number.
register-json-two-keepers = Two organisations are said to keep the register.
register-json-content = The content of an attached file is not what its SHA-256 says.
register-json-no-content = The content of this attached file is neither in the file nor in the register: it is left out.
register-json-dangling = It points at { $id }, which is neither in the file nor in the register.

cli-verb-export = Write the register, or a part of it, for other programs
cli-verb-schema = Print the JSON Schema of exports with --as json
cli-opt-without-attachments = JSON without the content of attached files
cli-opt-export-as = xlsx, ods, csv, json, jsonld (W3C DPV), cnil, ico or ico-processor
cli-opt-export-activity = Only this activity or service; may be given several times
cli-opt-export-table = For CSV: activity, processing_on_behalf, recipient, system, organisation, transfer_instrument or transfer_impact_assessment; else activity
cli-opt-export-controller = Only activities of this controller
cli-value-table = TABLE
cli-export-written = { $file }, { $size }: { $activities } activities, { $services } services on behalf of controllers.

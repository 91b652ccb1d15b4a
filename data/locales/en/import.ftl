# Taking records in from tables.

import-sheet-missing = There is no sheet “{ $sheet }”.
    .hint = Nothing was imported. The sheets are: { $sheets }.
import-own-sheet-gone = The workbook was written with this sheet; it is gone, or is called otherwise now. What it held stays in the register as it is.
import-not-cnil = The file is not a register in the shape of the CNIL’s workbook: it has neither forms nor the list of activities.
    .hint = Nothing was imported. Import it as a table and say what its columns mean.
import-cnil-empty = No form of this workbook is filled in.
    .hint = Nothing was imported. Sheets called “Tutoriel”, “Exemple” and “Listes” are passed over; check the names of your own sheets.
import-not-ico = No sheet of the file has the columns of the ICO’s templates.
    .hint = Nothing was imported. Import it as a table and say what its columns mean.
import-not-own = The file was not written by this program.
    .hint = Nothing was imported. Import it as a table and say what its columns mean.
import-not-table = The file is JSON, not a table.
    .hint = Nothing was imported. Choose the shape the file really has, or another file.
import-json-newer = The file has version { $version } of the format; this program knows versions up to { $known }.
    .hint = Nothing was imported. Update the program, or write the file again with this one.
import-nothing-given = There is nothing to import.
    .hint = Choose a file, or copy cells in your spreadsheet program first.
import-nothing-mapped = No column goes into a field.
    .hint = Nothing was imported. Choose a field for at least one column.
import-column-missing = The table has no column “{ $column }”.
    .hint = Nothing was imported. Check the mapping and the row that names the columns.
import-rows-not-here = Rows can only be left out of a table.
    .hint = Nothing was imported. Leave records out by their reference or identifier (--skip-record).
import-mapping-invalid = The file of the mapping cannot be understood.
    .hint = Nothing was imported. Write one with --save-mapping and change it.
import-has-errors =
    { $count ->
        [one] One record or place cannot be taken in.
       *[other] { $count } records or places cannot be taken in.
     }
    .hint = Nothing was imported. Mend the places listed, answer what is asked, or leave out what has errors.
import-row-nameless = This row names no record, and none stands above it.
import-rows-disagree = “{ $column }” says something else than in row { $first } of the same record.
import-value-unknown = “{ $column }”: “{ $value }” is not known. Say what it means.
import-record-twice = Row { $first } is about the same record of the register.
import-id-and-reference = The identifier names one record and the reference “{ $reference }” another.
import-name-several = { $count } records of the register are called “{ $name }”: nobody can tell which is meant.
import-reference-contradicts = The reference “{ $reference }” is also used for another activity ({ $first }).
import-reference-twice = “{ $reference }” stands in the file twice (second time: { $first }).
import-country-unknown = The country “{ $country }” is not known; it is kept in words. Choose the country at the transfer.
import-adequacy-outdated = The form calls “{ $country }” adequate. Whether a decision holds is judged by this program’s dated list; check the transfer.
import-mechanism-gone = “{ $mechanism }” no longer holds (CJEU, C-311/18). It is kept in words; choose what the transfer rests on today.
import-mechanism-unknown = The safeguard “{ $mechanism }” is not known; it is kept in words.
import-remark-hidden = Hidden sheets: { $sheets }.
import-remark-merged =
    { $count ->
        [one] One merged area: each of its cells counts as saying the same.
       *[other] { $count } merged areas: each of their cells counts as saying the same.
     }
import-remark-formulas = Some cells are computed; their last values were read.
import-remark-encoding = The encoding { $encoding } is a guess: check accented letters.
import-passed-guidance = explains the columns
import-passed-example = example of the template
import-errors-title = Import errors
import-column-reason = Reason
import-column-place = Place
import-place-note = Keep as a note
import-place-interest = Legitimate interest (of the legal basis)
import-place-balancing-test = Balancing test (of the legal basis)
import-place-consent = Consent: wording or record (of the legal basis)
import-place-law = Law (of the legal basis)
import-place-representative = Representative of the controller
import-cli-shape = Read as: { $shape }
import-cli-question = “{ $column }”: what does “{ $value }” mean? ({ $count }×)
import-cli-order = “{ $column }”: is the day or the month first in “{ $value }”? ({ $count }×)
import-cli-answer = Answer in the mapping file (--save-mapping writes it), or leave the rows out with --skip-errors.
import-cli-check = To check afterwards:
import-cli-row = row { $row }
import-cli-errors-written =
    { $count ->
        [one] One row with its reason is in { $file }.
       *[other] { $count } rows with their reasons are in { $file }.
     }
import-shape-table = a table
import-shape-cnil = the CNIL’s register
import-shape-ico = a template of the ICO
import-shape-ropa = written by RopaDesk
import-shape-policy = facts of a privacy policy
import-cli-column = Column
import-cli-field = Field
import-cli-sure = Sure
import-cli-sample = For example
import-action-error = error
import-action-new = new
import-action-changed = changed
import-action-unchanged = unchanged
import-action-skipped = left out
cli-opt-import-sheet = The sheet to read; found when not said
cli-opt-import-header-row = Row that names the columns, 0 for none; found when not said
cli-opt-import-noun = What a row is: activity, processing_on_behalf, recipient, system or organisation
cli-opt-import-mapping = File that says what columns and words mean
cli-opt-import-save-mapping = Write the mapping to this file, with what is still asked
cli-opt-import-match = By what rows find their records: id, reference, name, none; may repeat
cli-opt-import-set = The same value for all rows, such as department=Sales; may repeat
cli-opt-import-empty-deletes = An empty cell empties the field; otherwise the field stays
cli-opt-import-skip-known = Leave known records as they are
cli-opt-import-skip-new = Leave out rows that have no record yet
cli-opt-import-skip-row = Leave out these rows of the table, such as 5,9; may repeat
cli-opt-import-skip-record = Leave out these records, by reference or identifier; may repeat
cli-opt-import-skip-errors = Import the rest when some rows have errors
cli-opt-import-errors = Write the rows with errors and their reasons to this file: a workbook where its name ends with .xlsx, else CSV

# collect: reading a company system's export and finding one person in it.
# What happened; `.hint`: what is safe and what to do next.

## The file
collect-file-missing = There is no file { $name }.
    .hint = Nothing was collected. Check the folder and the name, then choose the file again.
collect-file-unreadable = The file { $name } cannot be read.
    .hint = Nothing was collected. Close it in other programs, check that you may read it, and try again.
collect-empty = The file { $name } is empty.
    .hint = Nothing was collected. Ask for the export again: an empty file is not the answer "nobody found".
collect-changed = The file { $name } changed while it was read.
    .hint = Nothing was collected. Wait until the export is finished, or work on a copy of it.
collect-no-rows = The file holds no rows.
    .hint = Nothing was collected. Ask for the export again.
collect-kind-unreadable = This is { $kind ->
        [pdf] a PDF document
        [image] an image
        [gzip] a compressed file (gzip)
        [zip] a ZIP archive without a workbook
        [archive] a compressed archive
        [sqlite] an SQLite database
        [parquet] a Parquet file
        [html] an HTML page
        [xml] an XML document
        [rtf] a text document (RTF)
        [program] a program
       *[other] a file of another kind
    }, which cannot be read here.
    .hint = Nothing was collected. Export the data as CSV, JSON or XLSX, or unpack the archive first.
collect-xls-old = This is a workbook or document in the old Office format.
    .hint = Nothing was collected. Open it in your spreadsheet program, save it as XLSX or CSV, and choose that file.
collect-xlsx-password = This workbook is protected by a password.
    .hint = Nothing was collected. Open it with its password, save a copy without one, collect from that copy and delete it afterwards.
collect-xlsx-damaged = The workbook is damaged or not a complete XLSX file.
    .hint = Nothing was collected. Open it in your spreadsheet program, save it again as XLSX or CSV, and choose that file.
collect-xlsx-refused = The workbook is built in a way that no spreadsheet program writes ({ $reason ->
        [parts] too many parts
        [name] a part with an unsafe name
        [ratio] packed beyond measure
        [doctype] it declares entities
        [count] it announces more text than it holds
        [run] one value without end
       *[encoding] parts in another encoding
    }).
    .hint = Nothing was collected. It may be an attack: ask where the file came from. A copy saved as CSV can be read.
collect-xlsx-too-big = The workbook is larger than { $limit } MB.
    .hint = Nothing was collected. Ask for the export as CSV: such files are read at any size.
collect-cell-too-long = A cell in row { $row } holds more than { $limit } characters, more than a workbook may.
    .hint = Nothing was collected. Ask for the export as CSV.
collect-sheet-missing = The workbook has no sheet of that name.
    .hint = Nothing was collected. Choose one of the sheets that are listed.

## Text
collect-encoding-unknown = The encoding "{ $encoding }" is not known.
    .hint = Nothing was collected. Use a name such as utf-8, windows-1252, iso-8859-2 or utf-16.
collect-encoding-wrong = { $count ->
        [one] One place is
       *[other] { $count } places are
    } not in the encoding { $encoding }, the first in line { $line }.
    .hint = Nothing was collected. Choose another encoding and look at the sample; or accept the damage if the file itself is damaged.
collect-delimiter-invalid = The delimiter or the quotation mark is not one single character.
    .hint = Nothing was collected. Use a comma, a semicolon, a tab or a vertical bar.
collect-nul = Line { $line } holds NUL, a character that no text contains.
    .hint = Nothing was collected. Choose the encoding UTF-16 if the file comes from Windows, ask for the export again, or accept the damage.
collect-quote-unclosed = A quotation mark opened in line { $line } is never closed.
    .hint = Nothing was collected, because the rest of the file would be one field. Correct this line in a copy, or choose another quotation mark.
collect-quote-damaged = The quotation marks of the row in line { $line } do not fit: other rows may have run into it.
    .hint = Nothing was collected, so that no other person's rows travel along. Correct this line in a copy, or accept the damage and check each row found.
collect-row-too-long = The row in line { $line } is longer than { $limit } MB.
    .hint = Nothing was collected. This is hardly a table; check the kind of file and ask for the export again.
collect-columns-too-many = The row in line { $line } has more than { $limit } columns.
    .hint = Nothing was collected. Check the delimiter, or ask for an export with fewer columns.
collect-rows-too-many = The file has more than { $limit } rows.
    .hint = Nothing was collected. Ask for the export in parts.

## JSON
collect-json-cut = The JSON ends in the middle, in line { $line } at character { $column }.
    .hint = Nothing was collected. The export was cut off: ask for it again.
collect-json-invalid = The JSON is damaged in line { $line } at character { $column }.
    .hint = Nothing was collected. Ask for the export again.
collect-json-surrogate = The JSON record in line { $line } holds half a character (an escape \u without its partner).
    .hint = Nothing was collected. Ask for the export again; the text was cut inside a character.
collect-json-deep = The JSON in line { $line } is nested deeper than { $limit } levels.
    .hint = Nothing was collected. No business system nests so deeply; ask where the file came from.
collect-json-key-twice = A JSON record in line { $line } has the same key twice.
    .hint = Nothing was collected, because one of the two values would be lost. Ask for the export again, or accept the damage.
collect-json-record-too-long = The JSON record in line { $line } is longer than { $limit } MB.
    .hint = Nothing was collected. Ask for an export without attachments.

## The person
collect-no-identifier = There is nothing to search for.
    .hint = Nothing was read. Give at least one identifier: e-mail address, telephone or customer number.
collect-match-form = What to match is written as kind=value.
    .hint = Nothing was read. Write for example email=name@example.com, phone=+49…, customer=C-1001, or a column of the export before the sign =.
collect-identifier-empty = An identifier is empty.
    .hint = Nothing was read. Fill it in or remove it.
collect-identifier-email = An identifier is not an e-mail address.
    .hint = Nothing was read. Correct it, or give it as another kind of identifier.
collect-identifier-phone = An identifier is not a telephone number of at least 7 digits.
    .hint = Nothing was read. Write it with its country code, such as +49 170 1234567.
collect-identifier-name = A name holds no word of at least two letters.
    .hint = Nothing was read. Write first and last name.
collect-identifier-too-long = The identifiers are too long to be searched for.
    .hint = Nothing was read. Leave out long texts; an e-mail address or customer number is enough.
collect-column-missing = The export has no column "{ $column }".
    .hint = Nothing was collected. Compare with the columns listed; without a column every field is searched.

## Warnings
collect-warn-ragged = { $count ->
        [one] One row has
       *[other] { $count } rows have
    } more or fewer fields than the header (line { $lines }). They were read all the same.
collect-warn-text-after-quote = { $count ->
        [one] In one row
       *[other] In { $count } rows
    } text follows a closing quotation mark (line { $lines }). It was joined to the field.
collect-warn-quote-unclosed = A quotation mark was never closed (line { $lines }): the rest of the file was read as one field.
collect-warn-nul = { $count ->
        [one] One row holds
       *[other] { $count } rows hold
    } NUL characters (line { $lines }). They were kept.
collect-warn-replaced = { $count ->
        [one] One place was
       *[other] { $count } places were
    } not readable in this encoding (first in line { $lines }) and stand as �.
collect-warn-key-twice = { $count ->
        [one] One record has
       *[other] { $count } records have
    } the same key twice (line { $lines }). The last value was kept.
collect-warn-envelope = The person is named outside of the list of records. Look at the file yourself: the whole of it may be about this person.
collect-warn-column-unseen = A column to which the search was restricted was in none of the records looked at.

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
        [archive] an archive of a kind other than ZIP
        [sqlite] an SQLite database
        [parquet] a Parquet file
        [html] an HTML page
        [xml] an XML document
        [sql] a dump of a database
        [mbox] a mailbox
        [eml] a mail
        [vcf] a list of address cards
        [ics] a calendar
        [rtf] a text document (RTF)
        [outlook] an Outlook data file (PST)
        [program] a program
        [nested] an archive in an archive in an archive
        [unread] an archive in which nothing can be read
        [empty] an empty file
        [system] a file of the operating system
        [link] a link to another file
        [method] a file packed by a method that is not read
        [password] a file protected by a password
        [old_office] a file in the old Office format
       *[other] a file of another kind
    }, which cannot be read here.
    .hint = Nothing was collected. Export the data as CSV, JSON, XML or XLSX.
collect-file-not-read = { $file } was not read: it is { $kind ->
        [pdf] a PDF document
        [image] an image
        [gzip] a compressed file (gzip)
        [zip] a ZIP archive without a workbook
        [archive] an archive of a kind other than ZIP
        [sqlite] an SQLite database
        [parquet] a Parquet file
        [html] an HTML page
        [xml] an XML document
        [sql] a dump of a database
        [mbox] a mailbox
        [eml] a mail
        [vcf] a list of address cards
        [ics] a calendar
        [rtf] a text document (RTF)
        [outlook] an Outlook data file (PST)
        [program] a program
        [nested] an archive in an archive in an archive
        [unread] an archive in which nothing can be read
        [empty] an empty file
        [system] a file of the operating system
        [link] a link to another file
        [method] a file packed by a method that is not read
        [password] a file protected by a password
        [old_office] a file in the old Office format
       *[other] a file of another kind
    }.
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

## Archives
collect-archive-damaged = The archive is damaged or not complete.
    .hint = Nothing was collected. Ask for the archive again, or unpack it yourself and choose the files in it.
collect-archive-refused = The archive is built in a way that no program for archives writes ({ $reason ->
        [files] too many files
        [twice] two files of the same name
        [overlap] files that overlap
        [ratio] packed beyond measure
       *[name] a file with an unsafe name
    }).
    .hint = Nothing was collected and nothing was unpacked. It may be an attack: ask where the archive came from.
collect-archive-too-big = The files in the archive are larger than { $limit } GB together.
    .hint = Nothing was collected. Unpack the archive yourself and choose the files in it, which are read at any size.
collect-archive-file-too-big = A workbook, database or archive inside of an archive is larger than { $limit } MB.
    .hint = Nothing was collected. Unpack the archive yourself and choose this file.
collect-archive-password = The archive is protected by a password.
    .hint = Nothing was collected. Unpack it with its password, choose the files in it, and delete them afterwards.
collect-archive-nothing = { $count ->
        [0] The archive holds no file.
        [one] The one file in the archive is of no kind that can be read.
       *[other] None of the { $count } files in the archive is of a kind that can be read.
    }
    .hint = Nothing was collected. Ask for an export as CSV, JSON, XML or XLSX, or for a dump of the database.

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

## XML, SQL, databases, mails, cards
collect-record-too-long = The record that begins in line { $line } is longer than { $limit } MB.
    .hint = Nothing was collected. Ask for an export without attachments, or check the kind of file.
collect-xml-invalid = The XML is damaged in line { $line }.
    .hint = Nothing was collected. Ask for the export again.
collect-xml-cut = The XML ends in the middle, in line { $line }.
    .hint = Nothing was collected. The export was cut off: ask for it again.
collect-xml-deep = The XML in line { $line } is nested deeper than { $limit } levels.
    .hint = Nothing was collected. No business system nests so deeply; ask where the file came from.
collect-xml-entity = The XML in line { $line } uses an abbreviation (entity) that only another file or its head explains.
    .hint = Nothing was collected. Abbreviations are never followed; ask for an export without them.
collect-xml-doctype = The XML declares abbreviations of its own (entities) in line { $line }.
    .hint = Nothing was collected. Such files can be made to grow without end; ask for an export without a document type.
collect-xml-paths = The XML has more than { $limit } different kinds of elements.
    .hint = Nothing was collected. This is hardly an export of records; ask for CSV or JSON.
collect-sql-invalid = The dump holds a statement in line { $line } that cannot be understood.
    .hint = Nothing was collected. Ask for the dump again, written with INSERT statements or COPY blocks.
collect-sql-cut = The dump ends in the middle of what begins in line { $line }.
    .hint = Nothing was collected. The dump was cut off: ask for it again.
collect-sql-copy = The COPY block in line { $line } is not written in the plain form.
    .hint = Nothing was collected. Ask for a dump without options for COPY, or for the table as CSV.
collect-sql-tables = The database has more than { $limit } tables.
    .hint = Nothing was collected. Ask for the tables that hold personal data.
collect-sqlite-damaged = The SQLite database is damaged, encrypted or not complete.
    .hint = Nothing was collected. Ask for the database again, or for a dump of it.
collect-sqlite-open = Beside the database { $name } lie changes that are not in it yet.
    .hint = Nothing was collected. Close the program that uses the database, or ask for a copy made with VACUUM INTO, and choose that.
collect-parquet-damaged = The Parquet file is damaged, encrypted or not complete.
    .hint = Nothing was collected. Ask for the file again, or for the table as CSV.
collect-parquet-codec = The columns of the Parquet file are packed by a method that is not read (Zstandard or LZO).
    .hint = Nothing was collected. Ask for the file packed by Snappy or GZIP, or for the table as CSV.
collect-mail-invalid = What begins in line { $line } is no mail.
    .hint = Nothing was collected. Ask for the mailbox again, or accept the damage.
collect-card-line = Line { $line } does not belong to a card or calendar.
    .hint = Nothing was collected. Ask for the export again, or accept the damage.
collect-card-ends = In line { $line } something ends that did not begin, or begins too deep.
    .hint = Nothing was collected. Ask for the export again.
collect-card-cut = The card or entry that begins in line { $line } does not end.
    .hint = Nothing was collected. The export was cut off: ask for it again.

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
collect-identifier-iban = An identifier is not a bank account number (IBAN): its check digits do not fit.
    .hint = Nothing was read. Correct it, or give it as another kind of identifier.
collect-identifier-too-long = The identifiers are too long to be searched for.
    .hint = Nothing was read. Leave out long texts; an e-mail address or customer number is enough.
collect-column-missing = The export has no column "{ $column }".
    .hint = Nothing was collected. Compare with the columns listed; without a column every field is searched.
collect-person-too-large = The export holds more than { $limit } records of this person.
    .hint = Nothing was kept. Check whether an identifier is shared by many people, or split the export by time.

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
collect-warn-files-not-read = { $count ->
        [one] One file in the archive was
       *[other] { $count } files in the archive were
    } not read. Look at the list of files and search them by hand.
collect-warn-card-line = { $count ->
        [one] One line belongs to no card or entry and was passed over (line { $lines }).
       *[other] { $count } lines belong to no card or entry and were passed over (line { $lines }).
    }
collect-warn-mail-invalid = { $count ->
        [one] One piece of the mailbox is no mail and was passed over (line { $lines }).
       *[other] { $count } pieces of the mailbox are no mails and were passed over (line { $lines }).
    }
collect-warn-mail-letters = { $count ->
        [one] One mail holds
       *[other] { $count } mails hold
    } letters that could not be read (line { $lines }).
collect-warn-mail-attached = { $count ->
        [one] Files are attached to one mail
       *[other] Files are attached to { $count } mails
    } (line { $lines }). They are listed with those of the person, and were not searched.
collect-warn-sql-computed = { $count ->
        [one] One statement computes
       *[other] { $count } statements compute
    } rows from other tables (line { $lines }). These rows are not in the dump and were not read.

# Where a person is searched: systems and their databases, how far each search is, the text to whoever runs a system.

## Terms
search-state-open = open
search-state-asked = asked
search-state-found = found
search-state-nothing = nothing found
search-state-not-concerned = does not hold such data
system-database-unstated = not said
system-database-none = No database that can be queried
system-database-postgresql = PostgreSQL
system-database-mysql = MySQL or MariaDB
system-database-sql-server = SQL Server
system-database-oracle = Oracle
system-database-sqlite = SQLite
system-database-duckdb = DuckDB, Parquet
system-database-spark-sql = Spark SQL
use-role-search = searched for a request
field-system-database = Database
field-system-search-columns = Where identifiers stand
part-search-column-column = Column
part-search-column-table = Table
part-search-column-identifier = Identifier
said-field-database = Database
said-field-search-columns = Where identifiers stand
said-field-column = Column
said-field-table = Table
said-field-identifier = Identifier
timeline-search = { $system }: { $state }
missing-searches =
    { $n ->
        [one] One system that may hold the person’s data has no answer yet: { $systems }. That nothing was found is an answer, too.
       *[other] { $n } systems that may hold the person’s data have no answer yet: { $systems }. That nothing was found is an answer, too.
    }
package-searched-no-file = searched in the system itself
package-check-systems-open =
    { $count ->
        [one] A system that may hold the person’s data has no answer yet: { $systems }
       *[other] { $count } systems that may hold the person’s data have no answer yet: { $systems }
    }
    .hint = Ask its owner from the case; note there that nothing was found, or drop the export.
finding-art15-1-search-owner = “{ $name }” has to be searched for { $requests }, and nobody is named who can be asked.
    .hint = Enter who is responsible for the system and delivers exports.
finding-art15-1-search-how = “{ $name }” has to be searched for { $requests }, and the register does not say how.
    .hint = Write how one person is searched in it, or name database, tables and columns, so that the query can be written.

## The text to whoever runs a system
search-text-subject = { $ref }: please search { $system } by { $date }
search-text-greeting = Dear { $owner },
search-text-greeting-nobody = Good day,
search-text-ask = a person has made a request under Art. { $articles } GDPR (our reference: { $ref }). Please search { $system } for this person’s data and answer by { $date }: the law gives us one month for the answer to the person (Art. 12(3) GDPR).
search-text-known-by = The person is known by:
search-text-about = The request is limited to: { $value }
search-text-from = Only data from { $value } on
search-text-to = Only data until { $value }
search-text-how = How a person is searched in it:
search-text-query = The query for { $database } follows. Run it where the data lie, so that only this person’s rows leave the system.
search-text-gaps = Fill in what stands between < and >: our register does not know it.
search-text-remembered = The columns are named as in an earlier export. Check them.
search-text-by-name = Only if nothing is found otherwise: by name. Several people may share it. If it finds more than one person, do not send their rows; tell me how many there are.
search-text-export = To write the result to a file (save the query under the name that stands there, where one does):
search-text-extract = Where the system exports only whole files, this takes the person’s records out of one before it travels:
search-text-send-back = Please send back all records of the person with all fields, as CSV, JSON or the system’s own export, unchanged; what codes in it mean; and where the data came from, where that is known. Use a protected way, not an open e-mail.
search-text-nothing = If you find nothing, tell me so: that is an answer, too. If the system holds no data of people like this, tell me that.
search-text-keep = Please change and erase nothing of the person’s data now. Delete your copy of the export and this message once I have confirmed the receipt.

# ropa: where the person of a case is searched.
cli-verb-request-systems = List the systems in which the person is searched, ask their owners, note their answers
cli-opt-search-system = The system, by reference or name
cli-opt-ask = Its owner was asked
cli-opt-not-asked = Take back that its owner was asked
cli-opt-search-due = By when its owner is to answer; else the day that the clock proposes
cli-opt-search-answer = What came back without a file: nothing (searched, nothing found), not_concerned (holds no such data); open takes it back
cli-opt-search-text = Show the text to send, with the query for its database
cli-opt-database = Write the query for this database: none, postgresql, mysql, sql_server, oracle, sqlite, duckdb or spark_sql; else the one in the register
cli-column-because = Because of
cli-search-none = The register names no system that may hold this person’s data.
cli-search-without-system = Activities that name no system, so that nobody can tell where to search for them:
cli-search-text-written = { $file } is written. It names the person’s identifiers: send it by a protected way and delete it.
cli-set-search-columns = These columns cannot be read.
    .hint = Nothing was changed. Write kind=table.column, separated by commas, such as search_columns=email=crm.customers.mail,phone=crm.customers.tel; kinds: email, phone, customer, iban, name, other.
cli-set-database = There is no such database.
    .hint = Nothing was changed. Choose unstated, none, postgresql, mysql, sql_server, oracle, sqlite, duckdb or spark_sql.

# ropa: wo die Person eines Falls gesucht wird.
cli-verb-request-systems = Die Systeme auflisten, in denen die Person gesucht wird, Zuständige fragen, Antworten festhalten
cli-opt-search-system = Das System, nach Nummer oder Name
cli-opt-ask = Die Zuständigen wurden gefragt
cli-opt-not-asked = Zurücknehmen, dass die Zuständigen gefragt wurden
cli-opt-search-due = Bis wann die Zuständigen antworten sollen; sonst der Tag, den die Frist nahelegt
cli-opt-search-answer = Was ohne Datei zurückkam: nothing (durchsucht, nichts gefunden), not_concerned (hält keine solchen Daten); open nimmt es zurück
cli-opt-search-text = Den Text zum Versenden zeigen, mit der Abfrage für die Datenbank
cli-opt-database = Die Abfrage für diese Datenbank schreiben: none, postgresql, mysql, sql_server, oracle, sqlite, duckdb oder spark_sql; sonst für die im Verzeichnis
cli-column-because = Wegen
cli-search-none = Das Verzeichnis nennt kein System, das Daten dieser Person enthalten kann.
cli-search-without-system = Tätigkeiten, die kein System nennen, sodass niemand sagen kann, wo für sie zu suchen ist:
cli-search-text-written = { $file } ist geschrieben. Darin stehen Kennungen der Person: auf geschütztem Weg senden und dann löschen.
cli-set-search-columns = Diese Spalten sind nicht zu lesen.
    .hint = Nichts wurde geändert. Schreiben Sie Art=Tabelle.Spalte, durch Kommas getrennt, etwa search_columns=email=crm.kunden.mail,phone=crm.kunden.tel; Arten: email, phone, customer, iban, name, other.
cli-set-database = Diese Datenbank gibt es nicht.
    .hint = Nichts wurde geändert. Möglich sind unstated, none, postgresql, mysql, sql_server, oracle, sqlite, duckdb und spark_sql.

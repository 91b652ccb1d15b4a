-- Letters of a case as they went out, and the register's own templates for them. The tables are shaped as in 0001.

CREATE TABLE letter (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_template (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

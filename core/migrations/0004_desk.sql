-- What a copy does not hand over, and what codes mean. Shaped as the tables of nouns in 0001.

-- A redaction of what was found for a request (Art. 15(4), 20(4)): a place, never the words that stand there.
CREATE TABLE redaction (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- The codes of one column of a system with their meaning; nothing of a person.
CREATE TABLE glossary (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

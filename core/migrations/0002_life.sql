-- The life of a record, and the nouns that came with it. The tables of nouns are shaped as in 0001.

-- An appropriate safeguard as a document of its own: one set of standard contractual clauses or binding corporate rules
-- serves many transfers (Art. 46, 47).
CREATE TABLE transfer_instrument (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer_impact_assessment (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- That a finding does not apply here, with the reason.
CREATE TABLE finding_mark (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- What the columns of a table to import meant the last time.
CREATE TABLE import_mapping (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_field (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- The bytes of attachments, by their hash: one that is attached twice lies here once, and undo finds it again.
CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY, content BLOB NOT NULL
) STRICT;

-- Every state a record of the register ever had; `body` is null where it was removed. What a data subject's request
-- holds is not kept here: it is to be erased one day.
CREATE TABLE record_version (
    seq INTEGER PRIMARY KEY, noun TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
    op TEXT NOT NULL, body TEXT CHECK (body IS NULL OR json_valid(body))
) STRICT;

CREATE INDEX record_version_of ON record_version (noun, id, seq);
CREATE INDEX record_version_at ON record_version (at);

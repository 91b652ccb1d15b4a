-- The register as one encrypted file. Each noun of the record is one table: what is searched and sorted by the
-- database stands in columns, the record itself in `body` as JSON of the core's types.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE processing_on_behalf (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE system (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE export_package (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_mapping (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- Records of the one person, exact as collected. They stay when the collection is taken out of the case, so that
-- this step can be undone.
CREATE TABLE collected_record (
    collection_id TEXT NOT NULL, n INTEGER NOT NULL, position TEXT NOT NULL,
    matched_by TEXT NOT NULL, record TEXT NOT NULL CHECK (json_valid(record)),
    PRIMARY KEY (collection_id, n)
) STRICT, WITHOUT ROWID;

-- What happened, chained by hashes. Holds identifiers and names of fields, never their content.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, op TEXT NOT NULL,
    noun TEXT NOT NULL, subject_id TEXT NOT NULL, fields TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Steps that can be undone and redone; each covers all records of one change.
CREATE TABLE step (
    seq INTEGER PRIMARY KEY, op TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE step_image (
    seq INTEGER NOT NULL REFERENCES step (seq) ON DELETE CASCADE, noun TEXT NOT NULL, id TEXT NOT NULL,
    before TEXT, after TEXT,
    PRIMARY KEY (seq, noun, id)
) STRICT, WITHOUT ROWID;

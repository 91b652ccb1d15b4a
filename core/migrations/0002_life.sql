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

-- Every state a record of the register ever had; `body` is null where it was removed, `approves` is 1 where the record
-- was approved with it. What a data subject's request holds is not kept here: it is to be erased one day.
CREATE TABLE record_version (
    seq INTEGER PRIMARY KEY, noun TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
    op TEXT NOT NULL, approves INTEGER NOT NULL DEFAULT 0, body TEXT CHECK (body IS NULL OR json_valid(body))
) STRICT;

CREATE INDEX record_version_of ON record_version (noun, id, seq, at);

CREATE INDEX record_version_approved ON record_version (noun, id, seq) WHERE approves = 1;

CREATE INDEX journal_of ON journal (subject_id, at);

-- The states that an older register still knows: what its steps left behind, in their order.
INSERT INTO record_version (noun, id, at, actor, op, body)
SELECT image.noun, image.id, step.at,
    coalesce((SELECT line.actor FROM journal AS line
              WHERE line.subject_id = image.id AND line.at = step.at AND line.noun = image.noun LIMIT 1), ''),
    step.op, image.after
FROM step JOIN step_image AS image ON image.seq = step.seq
WHERE step.undone = 0
    AND image.noun IN ('organisation', 'activity', 'processing_on_behalf', 'recipient', 'system', 'notice')
ORDER BY step.seq, image.noun, image.id;

-- And the present state of each record, where it is not the last of those.
INSERT INTO record_version (noun, id, at, actor, op, body)
SELECT held.noun, held.id, held.changed_at, '', 'register_updated', held.body
FROM (
    SELECT 'organisation' AS noun, id, changed_at, body FROM organisation
    UNION ALL SELECT 'activity', id, changed_at, body FROM activity
    UNION ALL SELECT 'processing_on_behalf', id, changed_at, body FROM processing_on_behalf
    UNION ALL SELECT 'recipient', id, changed_at, body FROM recipient
    UNION ALL SELECT 'system', id, changed_at, body FROM system
    UNION ALL SELECT 'notice', id, changed_at, body FROM notice
) AS held
WHERE held.body IS NOT (
    SELECT last.body FROM record_version AS last
    WHERE last.noun = held.noun AND last.id = held.id ORDER BY last.seq DESC LIMIT 1
)
ORDER BY held.noun, held.id;

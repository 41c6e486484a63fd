-- What the running load has found and decided (staging), and what is known of every file, run and finding (ops).
-- Times are UTC.

CREATE SCHEMA IF NOT EXISTS ops;

-- One row per file found by the running load; state and reason where the file is refused before it is read.
CREATE TABLE staging.file (
    sha256       VARCHAR,
    source_root  VARCHAR NOT NULL,
    path         VARCHAR NOT NULL,
    content_kind VARCHAR NOT NULL,
    size_bytes   BIGINT NOT NULL,
    state        VARCHAR,
    reason       VARCHAR
);

-- One row per document the running load has to read; a document is read once, whatever the number of its files.
CREATE TABLE staging.task (
    ordinal      INTEGER NOT NULL,
    sha256       VARCHAR NOT NULL,
    source_root  VARCHAR NOT NULL,
    path         VARCHAR NOT NULL,
    content_kind VARCHAR NOT NULL
);

-- One row per document the running load has read.
CREATE TABLE staging.outcome (
    sha256     VARCHAR NOT NULL,
    outcome    VARCHAR NOT NULL,
    reason     VARCHAR,
    extractor  VARCHAR NOT NULL,
    page_count INTEGER NOT NULL,
    report_id  VARCHAR
);

-- One row per document whose facts another document already gives.
CREATE TABLE staging.duplicate (
    sha256       VARCHAR NOT NULL,
    duplicate_of VARCHAR NOT NULL
);

-- One row per document that goes into core with the running load.
CREATE TABLE staging.accepted (
    sha256    VARCHAR NOT NULL,
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
    verdict   VARCHAR NOT NULL
);

-- One row per file ever seen. A file is a content at a place; a document without a hash could not be opened.
CREATE TABLE ops.document (
    sha256       VARCHAR,
    path         VARCHAR NOT NULL,
    state        VARCHAR NOT NULL,
    reason       VARCHAR,
    first_seen   TIMESTAMP NOT NULL,
    last_seen    TIMESTAMP NOT NULL,
    source_root  VARCHAR NOT NULL,
    content_kind VARCHAR NOT NULL,
    size_bytes   BIGINT NOT NULL,
    page_count   INTEGER,
    extractor    VARCHAR,
    report_id    VARCHAR,
    duplicate_of VARCHAR,
    last_run     VARCHAR NOT NULL
);
COMMENT ON TABLE ops.document IS 'Every file ever seen, with what became of it';
COMMENT ON COLUMN ops.document.sha256 IS 'SHA-256 of the content; null where the file could not be opened';
COMMENT ON COLUMN ops.document.path IS 'Path below the source root, as found';
COMMENT ON COLUMN ops.document.state IS 'accepted, accepted_with_breaks, quarantined, unreadable, duplicate, superseded or ignored';
COMMENT ON COLUMN ops.document.reason IS 'Why it is in that state; null where it is accepted';
COMMENT ON COLUMN ops.document.first_seen IS 'Start of the first load that found the file, UTC';
COMMENT ON COLUMN ops.document.last_seen IS 'Start of the last load that found the file, UTC';
COMMENT ON COLUMN ops.document.source_root IS 'The folder the path is relative to';
COMMENT ON COLUMN ops.document.content_kind IS 'What the bytes are: pdf, xlsx, xls, doc, docx or unknown';
COMMENT ON COLUMN ops.document.size_bytes IS 'Size of the file';
COMMENT ON COLUMN ops.document.page_count IS 'Pages of a PDF, visible sheets of a workbook; null where it was not read';
COMMENT ON COLUMN ops.document.extractor IS 'Adapter and version that read it; null where it was not read';
COMMENT ON COLUMN ops.document.report_id IS 'The report it holds; null where that is not known';
COMMENT ON COLUMN ops.document.duplicate_of IS 'SHA-256 of the document that is loaded in its place; null where it is no duplicate';
COMMENT ON COLUMN ops.document.last_run IS 'The last load that found the file';

-- One row per finding of a document, refused documents included.
CREATE TABLE ops.finding (
    sha256    VARCHAR NOT NULL,
    ordinal   INTEGER NOT NULL,
    code      VARCHAR NOT NULL,
    severity  VARCHAR NOT NULL,
    stage     VARCHAR NOT NULL,
    statement VARCHAR,
    page      INTEGER,
    sheet     VARCHAR,
    row_no    INTEGER,
    column_no INTEGER,
    printed   VARCHAR,
    expected  VARCHAR,
    message   VARCHAR NOT NULL
);
COMMENT ON TABLE ops.finding IS 'What was noticed about every document, refused ones too';
COMMENT ON COLUMN ops.finding.sha256 IS 'The document';
COMMENT ON COLUMN ops.finding.ordinal IS 'Place in the document''s list of findings, from 1';
COMMENT ON COLUMN ops.finding.code IS 'Stable code of the finding';
COMMENT ON COLUMN ops.finding.severity IS 'FATAL, ERROR, WARNING or INFO';
COMMENT ON COLUMN ops.finding.stage IS 'The stage that made it';
COMMENT ON COLUMN ops.finding.statement IS 'The statement meant; null for the document as a whole';
COMMENT ON COLUMN ops.finding.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN ops.finding.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN ops.finding.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN ops.finding.column_no IS 'One-based column within the statement';
COMMENT ON COLUMN ops.finding.printed IS 'What is printed there';
COMMENT ON COLUMN ops.finding.expected IS 'What was expected';
COMMENT ON COLUMN ops.finding.message IS 'One sentence a person can act on';

-- One row per published load.
CREATE TABLE ops.run (
    run_id        VARCHAR NOT NULL,
    started_at    TIMESTAMP NOT NULL,
    finished_at   TIMESTAMP,
    version       VARCHAR NOT NULL,
    sources       VARCHAR NOT NULL,
    files         INTEGER,
    documents_read INTEGER,
    reports_loaded INTEGER,
    facts_loaded   BIGINT
);
COMMENT ON TABLE ops.run IS 'Every load that was published';
COMMENT ON COLUMN ops.run.run_id IS 'The load, named by its start';
COMMENT ON COLUMN ops.run.started_at IS 'When it started, UTC';
COMMENT ON COLUMN ops.run.finished_at IS 'When its work file was complete, UTC';
COMMENT ON COLUMN ops.run.version IS 'Version of Juesuan that ran it';
COMMENT ON COLUMN ops.run.sources IS 'What it read, one source per line';
COMMENT ON COLUMN ops.run.files IS 'Files found';
COMMENT ON COLUMN ops.run.documents_read IS 'Documents read; those already loaded are not read again';
COMMENT ON COLUMN ops.run.reports_loaded IS 'Reports that came into core';
COMMENT ON COLUMN ops.run.facts_loaded IS 'Amounts that came into core';

-- One row per stage of a published load.
CREATE TABLE ops.stage (
    run_id  VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    stage   VARCHAR NOT NULL,
    seconds DECIMAL(12, 3) NOT NULL
);
COMMENT ON TABLE ops.stage IS 'How long each stage of a load took';
COMMENT ON COLUMN ops.stage.run_id IS 'The load';
COMMENT ON COLUMN ops.stage.ordinal IS 'Order of the stages, from 1';
COMMENT ON COLUMN ops.stage.stage IS 'prepare, discover, read, judge or load';
COMMENT ON COLUMN ops.stage.seconds IS 'Time from start to end';

-- What a load needs to know to skip what is decided, and which of several versions of a report is newer.

ALTER TABLE staging.file ADD COLUMN modified TIMESTAMP;
ALTER TABLE staging.outcome ADD COLUMN text_date VARCHAR;
ALTER TABLE staging.outcome ADD COLUMN settled BOOLEAN;

-- One row per folder the running load searches: a file below it that is not found is gone.
CREATE TABLE staging.searched (
    folder VARCHAR NOT NULL
);

-- What readings depend on, as the running load has it: kind base, limits, extractor (by content kind), document (by
-- SHA-256), file (by file name) and report (by report id).
CREATE TABLE staging.reading_key (
    kind    VARCHAR NOT NULL,
    key     VARCHAR NOT NULL,
    version VARCHAR NOT NULL
);

CREATE TABLE ops.reading (
    sha256     VARCHAR NOT NULL,
    outcome    VARCHAR NOT NULL,
    reason     VARCHAR,
    extractor  VARCHAR NOT NULL,
    page_count INTEGER NOT NULL,
    report_id  VARCHAR,
    read_with  VARCHAR NOT NULL,
    read_in_run VARCHAR NOT NULL
);
COMMENT ON TABLE ops.reading IS 'What was decided of every content, and with what it was read: while that is the same it is not read again';
COMMENT ON COLUMN ops.reading.sha256 IS 'The content';
COMMENT ON COLUMN ops.reading.outcome IS 'read, ignored or unreadable';
COMMENT ON COLUMN ops.reading.reason IS 'Why it is ignored or unreadable; null where it was read';
COMMENT ON COLUMN ops.reading.extractor IS 'Adapter and version that read it; empty where none could';
COMMENT ON COLUMN ops.reading.page_count IS 'Pages of a PDF, visible sheets of a workbook';
COMMENT ON COLUMN ops.reading.report_id IS 'The report it holds; null where that is not known';
COMMENT ON COLUMN ops.reading.read_with IS 'Version of extractor, program, seeds and rules that decided it';
COMMENT ON COLUMN ops.reading.read_in_run IS 'The load that decided it';

ALTER TABLE ops.document ADD COLUMN withdrawn_at TIMESTAMP;
COMMENT ON COLUMN ops.document.withdrawn_at IS 'Start of the first load that searched its folder and did not find it, UTC; null while it is there';

DROP VIEW core.current_report;
ALTER TABLE core.report ADD COLUMN registry_date VARCHAR;
ALTER TABLE core.report ADD COLUMN text_date VARCHAR;
ALTER TABLE core.report ADD COLUMN file_date TIMESTAMP;
ALTER TABLE core.report ADD COLUMN newer_because VARCHAR;
COMMENT ON COLUMN core.report.registry_date IS 'Day or month of publication by the registry; null where it does not tell';
COMMENT ON COLUMN core.report.text_date IS 'Day or month of publication by the report itself; null where it does not tell';
COMMENT ON COLUMN core.report.file_date IS 'When the file was last changed, UTC; null where that was not kept';
COMMENT ON COLUMN core.report.newer_because IS 'The evidence that puts it after the version before; null for the first';
CREATE VIEW core.current_report AS
SELECT r.*
FROM core.report r
JOIN core.report_current USING (report_id, version);
COMMENT ON VIEW core.current_report IS 'Every report in the version that counts';

CREATE TABLE core.report_pin (
    report_id   VARCHAR NOT NULL,
    sha256      VARCHAR NOT NULL,
    over_sha256 VARCHAR NOT NULL,
    pinned_at   TIMESTAMP NOT NULL
);
COMMENT ON TABLE core.report_pin IS 'Reports of which a person made an earlier version current';
COMMENT ON COLUMN core.report_pin.report_id IS 'The report';
COMMENT ON COLUMN core.report_pin.sha256 IS 'The document of the version that counts';
COMMENT ON COLUMN core.report_pin.over_sha256 IS 'The newest version when it was decided; when a newer one comes, that one counts again';
COMMENT ON COLUMN core.report_pin.pinned_at IS 'When it was decided, UTC';

CREATE TABLE ref.registry (
    file_name    VARCHAR,
    entity_name  VARCHAR,
    entity_code  VARCHAR,
    year         VARCHAR,
    edition      VARCHAR,
    source_url   VARCHAR,
    published_on VARCHAR
);

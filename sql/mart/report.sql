-- Grain: one accepted report in its current version.
CREATE OR REPLACE VIEW mart.report AS
SELECT
    r.report_id,
    r.document_kind,
    r.division_code,
    r.division_name,
    r.entity_id,
    r.entity_code,
    r.entity_name,
    r.entity_kind,
    r.parent_entity_id,
    r.edition,
    r.report_year,
    r.version,
    r.verdict,
    r.sha256,
    d.source_path,
    r.source_url,
    r.published_on,
    r.page_count,
    r.extractor
FROM core.current_report r
LEFT JOIN (
    SELECT sha256, arg_min(path, (withdrawn_at IS NOT NULL, path)) AS source_path
    FROM ops.document
    GROUP BY sha256
) d USING (sha256);

COMMENT ON VIEW mart.report IS 'Every accepted report in its current version';
COMMENT ON COLUMN mart.report.report_id IS 'The report';
COMMENT ON COLUMN mart.report.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.report.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.report.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.report.entity_id IS 'The body';
COMMENT ON COLUMN mart.report.entity_code IS 'The body''s own code; null where none is known';
COMMENT ON COLUMN mart.report.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.report.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.report.parent_entity_id IS 'The department it belongs to; null where none is known';
COMMENT ON COLUMN mart.report.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.report.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.report.version IS 'Version of the report, from 1';
COMMENT ON COLUMN mart.report.verdict IS 'accepted or accepted_with_breaks';
COMMENT ON COLUMN mart.report.sha256 IS 'SHA-256 of the document it was read from';
COMMENT ON COLUMN mart.report.source_path IS 'Path of the document below its source; the first by name where it lies in several places, the last known where it is withdrawn';
COMMENT ON COLUMN mart.report.source_url IS 'Where it was published; null where unknown';
COMMENT ON COLUMN mart.report.published_on IS 'When it was published; null where unknown';
COMMENT ON COLUMN mart.report.page_count IS 'Pages of a PDF, visible sheets of a workbook';
COMMENT ON COLUMN mart.report.extractor IS 'Adapter and version that read it';

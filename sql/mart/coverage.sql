-- Grain: one body and edition × one year that any report covers × one of the nine statements.
CREATE OR REPLACE VIEW mart.coverage AS
WITH body AS (
    SELECT
        entity_id,
        edition,
        document_kind,
        max_by(entity_name, report_year) AS entity_name,
        max_by(entity_kind, report_year) AS entity_kind,
        max_by(division_code, report_year) AS division_code,
        max_by(division_name, report_year) AS division_name
    FROM mart.report
    GROUP BY entity_id, edition, document_kind
)
SELECT
    b.division_code,
    b.division_name,
    b.entity_id,
    b.entity_name,
    b.entity_kind,
    b.edition,
    b.document_kind,
    y.report_year,
    n.statement,
    r.report_id,
    coalesce(s.state, CASE WHEN r.report_id IS NULL THEN 'no_report' ELSE 'absent' END) AS state
FROM body b
CROSS JOIN (SELECT DISTINCT report_year FROM mart.report) y
CROSS JOIN (SELECT unnest([
    'revenue_expenditure_summary',
    'revenue',
    'expenditure',
    'appropriation_summary',
    'general_public_expenditure',
    'general_public_basic_expenditure',
    'government_fund',
    'state_capital',
    'three_public_expense'
]) AS statement) n
LEFT JOIN mart.report r
    ON r.entity_id = b.entity_id
    AND r.edition = b.edition
    AND r.document_kind = b.document_kind
    AND r.report_year = y.report_year
LEFT JOIN mart.statement s ON s.report_id = r.report_id AND s.statement = n.statement;

COMMENT ON VIEW mart.coverage IS 'Which statement of which body and year is there';
COMMENT ON COLUMN mart.coverage.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.coverage.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.coverage.entity_id IS 'The body';
COMMENT ON COLUMN mart.coverage.entity_name IS 'Name in its latest report';
COMMENT ON COLUMN mart.coverage.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.coverage.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.coverage.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.coverage.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.coverage.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.coverage.report_id IS 'The report; null where there is none';
COMMENT ON COLUMN mart.coverage.state IS 'present, declared_empty, absent, or no_report';

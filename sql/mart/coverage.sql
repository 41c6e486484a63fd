-- Grain: one body and edition × one year from the first to the last that any report covers × one of the nine statements.
CREATE OR REPLACE VIEW mart.coverage AS
SELECT
    p.division_code,
    p.division_name,
    p.entity_id,
    p.entity_name,
    p.entity_kind,
    p.edition,
    p.document_kind,
    p.report_year,
    n.statement,
    p.report_id,
    coalesce(s.state, CASE WHEN p.report_id IS NULL THEN 'no_report' ELSE 'absent' END) AS state,
    p.publication,
    p.deadline,
    p.first_published
FROM mart.publication p
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
LEFT JOIN mart.statement s ON s.report_id = p.report_id AND s.statement = n.statement;

COMMENT ON VIEW mart.coverage IS 'Which statement of which body and year is there';
COMMENT ON COLUMN mart.coverage.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.coverage.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.coverage.entity_id IS 'The body';
COMMENT ON COLUMN mart.coverage.entity_name IS 'Name in its latest report, or in the register where it has none';
COMMENT ON COLUMN mart.coverage.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.coverage.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.coverage.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.coverage.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.coverage.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.coverage.report_id IS 'The report; null where there is none';
COMMENT ON COLUMN mart.coverage.state IS 'present, declared_empty, absent, or no_report';
COMMENT ON COLUMN mart.coverage.publication IS 'published (first_published null: no date is known), late, missing, or not_required; null where there is no report and the register does not know the body';
COMMENT ON COLUMN mart.coverage.deadline IS 'Until when the report had to be published; null where it had not to or the register names no day';
COMMENT ON COLUMN mart.coverage.first_published IS 'Day or month of the report''s first version, by the registry or else by its own text; null where neither tells';

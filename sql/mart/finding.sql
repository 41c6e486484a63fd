-- Grain: one finding of an accepted report.
CREATE OR REPLACE VIEW mart.finding AS
SELECT
    f.report_id,
    f.code,
    f.severity,
    f.stage,
    f.statement,
    f.page,
    f.row_no,
    f.column_no,
    f.printed,
    f.expected,
    f.message
FROM core.finding f
JOIN core.report_current USING (report_id, version);

COMMENT ON VIEW mart.finding IS 'What was noticed about the accepted reports';
COMMENT ON COLUMN mart.finding.report_id IS 'The report';
COMMENT ON COLUMN mart.finding.code IS 'Stable code of the finding';
COMMENT ON COLUMN mart.finding.severity IS 'ERROR, WARNING or INFO';
COMMENT ON COLUMN mart.finding.stage IS 'The stage that made it';
COMMENT ON COLUMN mart.finding.statement IS 'The statement meant; null for the report as a whole';
COMMENT ON COLUMN mart.finding.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.finding.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN mart.finding.column_no IS 'One-based column within the statement';
COMMENT ON COLUMN mart.finding.printed IS 'What is printed there';
COMMENT ON COLUMN mart.finding.expected IS 'What was expected';
COMMENT ON COLUMN mart.finding.message IS 'One sentence a person can act on';

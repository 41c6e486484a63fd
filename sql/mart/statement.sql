-- Grain: one of the nine statements of an accepted report.
CREATE OR REPLACE VIEW mart.statement AS
SELECT
    s.report_id,
    s.statement,
    s.budget_account,
    s.state,
    s.title,
    s.printed_mark,
    s.unit,
    s.first_page,
    s.last_page
FROM core.statement s
JOIN core.report_current USING (report_id, version);

COMMENT ON VIEW mart.statement IS 'How each of the nine statements stands in each accepted report';
COMMENT ON COLUMN mart.statement.report_id IS 'The report';
COMMENT ON COLUMN mart.statement.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.statement.budget_account IS 'Which money it counts';
COMMENT ON COLUMN mart.statement.state IS 'present, declared_empty or absent';
COMMENT ON COLUMN mart.statement.title IS 'As printed; null where absent';
COMMENT ON COLUMN mart.statement.printed_mark IS '公开01表 and the like; null where none is printed';
COMMENT ON COLUMN mart.statement.unit IS 'Printed unit; null where none is printed';
COMMENT ON COLUMN mart.statement.first_page IS 'First page or sheet';
COMMENT ON COLUMN mart.statement.last_page IS 'Last page or sheet';

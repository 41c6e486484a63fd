-- Grain: one unit in the list of units that an accepted report consolidates.
CREATE OR REPLACE VIEW mart.report_unit AS
SELECT
    u.report_id,
    u.unit_name,
    u.level,
    u.note
FROM core.report_unit u
JOIN core.report_current USING (report_id, version);

COMMENT ON VIEW mart.report_unit IS 'The units whose accounts a report consolidates (决算单位构成)';
COMMENT ON COLUMN mart.report_unit.report_id IS 'The report';
COMMENT ON COLUMN mart.report_unit.unit_name IS 'As printed';
COMMENT ON COLUMN mart.report_unit.level IS 'own_level or unit';
COMMENT ON COLUMN mart.report_unit.note IS 'What stands beside it';

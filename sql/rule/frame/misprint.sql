-- The one cell that explains a break: the only best correction of it, mending two breaks or more, or alone possible, or
-- printed so elsewhere.
CREATE OR REPLACE TEMP TABLE misprint AS
SELECT c.*, a.statement, a.page, a.sheet, a.row_no, a.column_no, a.printed, a.label, a.measure, a.code, a.printed_unit,
       money(c.expected_yuan, a.printed_unit) AS expected
FROM correction_ranked c
JOIN staging.amount a USING (sha256, fact_id)
WHERE position = 1 AND (rivals = 1 OR mended > 1 OR copies > 0)
QUALIFY count(*) OVER (PARTITION BY c.sha256, c.rule_id, c.place) = 1

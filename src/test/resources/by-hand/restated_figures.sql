-- Identities between years, with the body.
SELECT
    r.entity_name, r.report_year, c.rule_id, c.place, c.left_amount, c.right_amount, c.difference, c.verdict,
    c.sentence, report_id
FROM 'mart.reconciliation.parquet' c
JOIN 'mart.report.parquet' r USING (report_id)
WHERE c.category = 'cross_report'
AND (c.verdict IN ('break', 'differs') OR $with_equal = 'true' AND c.verdict IN ('exact', 'rounding'))
ORDER BY r.entity_name, r.report_year, c.rule_id, c.place, report_id

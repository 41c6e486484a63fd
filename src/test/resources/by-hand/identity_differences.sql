-- Identities whose sides differ, with the body.
SELECT
    r.entity_name, r.report_year, c.rule_id, c.category, c.place, c.left_amount, c.right_amount, c.difference,
    c.envelope, c.printed_unit, c.verdict, c.waived, c.sentence, report_id
FROM 'mart.reconciliation.parquet' c
JOIN 'mart.report.parquet' r USING (report_id)
WHERE c.verdict IN ('break', 'rounding', 'differs')
AND $category IN ('all', c.category) AND $verdict IN ('all', c.verdict)
ORDER BY c.verdict, r.entity_name, r.report_year, c.rule_id, c.place, report_id

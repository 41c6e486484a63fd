-- Identities of the narrative, with the body.
SELECT
    r.entity_name, r.report_year, c.rule_id, c.place, c.left_amount, c.right_amount, c.difference, c.envelope,
    c.printed_unit, c.verdict, c.sentence, report_id
FROM 'mart.reconciliation.parquet' c
JOIN 'mart.report.parquet' r USING (report_id)
WHERE c.category = 'narrative' AND $verdict IN ('all', c.verdict) AND $department IN ('all', r.entity_name)
ORDER BY r.entity_name, r.report_year, c.rule_id, c.place, report_id

-- 情况说明里的数字与报表一致吗？
-- Does the narrative tell the figures that the statements print?
-- grain: one identity of the narrative × one place of one report
-- param verdict: break, rounding, exact, not_evaluated or all (default all)
-- param department: name of a department, or all (default all)
SELECT
    r.entity_name,
    r.report_year,
    c.rule_id,
    c.place,
    c.left_amount,
    c.right_amount,
    c.difference,
    c.envelope,
    c.printed_unit,
    c.verdict,
    c.sentence,
    c.report_id
FROM mart.reconciliation c
JOIN mart.report r USING (report_id)
WHERE c.category = 'narrative' AND $verdict IN ('all', c.verdict) AND $department IN ('all', r.entity_name)
ORDER BY r.entity_name, r.report_year, c.rule_id, c.place, c.report_id

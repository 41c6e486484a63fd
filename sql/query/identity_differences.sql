-- 哪些勾稽关系两边不相等，差多少，是否在四舍五入范围内？
-- Which identities have two sides that differ, by how much, and does rounding explain it?
-- grain: one identity × one place of one report
-- param category: statement, cross_statement, cross_report, narrative or all (default all)
-- param verdict: break, rounding, differs or all (default all)
SELECT
    r.entity_name,
    r.report_year,
    c.rule_id,
    c.category,
    c.place,
    c.left_amount,
    c.right_amount,
    c.difference,
    c.envelope,
    c.printed_unit,
    c.verdict,
    c.waived,
    c.sentence,
    c.report_id
FROM mart.reconciliation c
JOIN mart.report r USING (report_id)
WHERE c.verdict <> 'exact' AND c.verdict <> 'not_evaluated'
AND $category IN ('all', c.category) AND $verdict IN ('all', c.verdict)
ORDER BY c.verdict, r.entity_name, r.report_year, c.rule_id, c.place, c.report_id

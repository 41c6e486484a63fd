-- 哪些数字在下一年的决算中与上一年公布的不一样？
-- Which figures does the report of a later year, or a later version of a report, print otherwise than before?
-- grain: one identity between two years × one place of one report
-- param with_equal: true: also those that agree (default false)
SELECT
    r.entity_name,
    r.report_year,
    c.rule_id,
    c.place,
    c.left_amount AS printed_now_yuan,
    c.right_amount AS printed_before_yuan,
    c.difference AS difference_yuan,
    c.verdict,
    c.sentence,
    c.report_id
FROM mart.reconciliation c
JOIN mart.report r USING (report_id)
WHERE c.category = 'cross_report' AND c.verdict <> 'not_evaluated'
AND (CAST($with_equal AS BOOLEAN) OR c.verdict NOT IN ('exact', 'rounding'))
ORDER BY r.entity_name, r.report_year, c.rule_id, c.place, c.report_id

-- 每条勾稽关系检查了多少次，多少次相等，多少次不符？
-- How often was each identity evaluated, and with what verdict?
-- grain: one identity
-- param category: statement, cross_statement, cross_report, narrative or all (default all)
SELECT
    rule_id,
    category,
    count(*) AS places,
    count(*) FILTER (verdict = 'exact') AS exact,
    count(*) FILTER (verdict = 'rounding') AS within_rounding,
    count(*) FILTER (verdict = 'break' AND waived IS NULL) AS breaks,
    count(*) FILTER (verdict = 'break' AND waived IS NOT NULL) AS waived_breaks,
    count(*) FILTER (verdict = 'differs') AS differs,
    count(*) FILTER (verdict = 'not_evaluated') AS not_evaluated,
    count(DISTINCT report_id) AS reports
FROM mart.reconciliation
WHERE $category IN ('all', category)
GROUP BY rule_id, category
ORDER BY rule_id

-- All identities held against a report, by rule.
SELECT
    rule_id,
    category,
    count(*),
    count(*) FILTER (verdict = 'exact'),
    count(*) FILTER (verdict = 'rounding'),
    count(*) FILTER (verdict = 'break' AND waived IS NULL),
    count(waived) FILTER (verdict = 'break'),
    count(*) FILTER (verdict = 'differs'),
    count(*) FILTER (verdict = 'not_evaluated'),
    count(DISTINCT report_id)
FROM 'mart.reconciliation.parquet'
WHERE $category IN ('all', category)
GROUP BY rule_id, category
ORDER BY rule_id

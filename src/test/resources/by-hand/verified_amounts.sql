-- All amounts, by report.
SELECT
    entity_name,
    report_year,
    count(*) AS amounts,
    count(*) FILTER (verification = 'verified') AS verified,
    count(*) FILTER (verification = 'in_break'),
    count(*) FILTER (verification = 'unverified'),
    percent(verified, amounts),
    report_id
FROM 'mart.amount.parquet'
WHERE $department IN ('all', entity_name)
GROUP BY report_id, entity_name, report_year
ORDER BY entity_name, report_year, report_id

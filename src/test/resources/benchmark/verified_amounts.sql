-- Grain: one report, straight from the amounts.
SELECT
    entity_name,
    report_year,
    count(*) AS amounts,
    count(*) FILTER (verification = 'verified') AS verified,
    count(*) FILTER (verification = 'in_break') AS in_break,
    count(*) FILTER (verification = 'unverified') AS unverified,
    report_id
FROM amount
WHERE $department IN ('all', entity_name)
GROUP BY report_id, entity_name, report_year
ORDER BY entity_name, report_year, report_id

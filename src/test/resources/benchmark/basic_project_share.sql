-- Grain: one department × one year, straight from the amounts.
SELECT
    entity_name,
    fiscal_year,
    sum(amount_yuan) FILTER (measure = 'total') AS total,
    sum(amount_yuan) FILTER (measure = 'basic') AS basic,
    sum(amount_yuan) FILTER (measure = 'project') AS project
FROM amount
WHERE is_leaf AND statement = 'expenditure' AND amount_kind = 'outturn' AND fiscal_year = report_year
AND $department IN ('all', entity_name)
GROUP BY entity_name, fiscal_year
ORDER BY entity_name, fiscal_year

-- Grain: one department × one year, straight from the amounts.
SELECT
    entity_name,
    fiscal_year,
    sum(amount_yuan) FILTER (statement = 'general_public_expenditure') AS general_public,
    sum(amount_yuan) FILTER (statement = 'government_fund') AS government_fund,
    sum(amount_yuan) FILTER (statement = 'state_capital') AS state_capital
FROM amount
WHERE is_leaf AND measure = 'total' AND amount_kind = 'outturn' AND direction = 'expenditure'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
AND fiscal_year = report_year AND $department IN ('all', entity_name)
GROUP BY entity_name, fiscal_year
ORDER BY entity_name, fiscal_year

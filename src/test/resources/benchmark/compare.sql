-- Grain: one department × one year for one code, straight from the amounts, without the bridge between years.
SELECT
    entity_name,
    fiscal_year,
    sum(amount_yuan) FILTER (starts_with(code, '2080505')) AS amount,
    sum(amount_yuan) AS total,
    lag(amount) OVER (PARTITION BY entity_name ORDER BY fiscal_year) AS prior
FROM amount
WHERE is_leaf AND measure = 'total' AND amount_kind = 'outturn' AND direction = 'expenditure'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital') AND fiscal_year = report_year
GROUP BY entity_name, fiscal_year
ORDER BY entity_name, fiscal_year

-- Grain: one department × one year, straight from the amounts, without the bridge between years.
SELECT
    entity_name,
    fiscal_year,
    sum(amount_yuan) AS amount,
    lag(amount) OVER (PARTITION BY entity_name ORDER BY fiscal_year) AS prior,
    rank() OVER (PARTITION BY fiscal_year ORDER BY amount DESC) AS amount_rank
FROM amount
WHERE is_leaf AND measure = 'total' AND amount_kind = 'outturn' AND direction = 'expenditure'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
AND fiscal_year = report_year AND starts_with(code, $code) AND $measure = 'appropriation'
GROUP BY entity_name, fiscal_year
ORDER BY entity_name, fiscal_year

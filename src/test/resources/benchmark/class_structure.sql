-- Grain: one department × one functional class of the latest year, straight from the amounts.
SELECT
    entity_name,
    code[1:3] AS class,
    sum(amount_yuan) AS amount,
    amount * 100 / sum(amount) OVER (PARTITION BY entity_name) AS share
FROM amount
WHERE is_leaf AND measure = 'total' AND amount_kind = 'outturn' AND direction = 'expenditure'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
AND fiscal_year = report_year AND fiscal_year = (SELECT max(fiscal_year) FROM amount)
AND $year = 'latest' AND $measure = 'appropriation'
GROUP BY entity_name, class
ORDER BY entity_name, amount DESC

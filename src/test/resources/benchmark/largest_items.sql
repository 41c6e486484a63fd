-- Grain: one department × one item of the latest year, straight from the amounts.
SELECT entity_name, code, sum(amount_yuan) AS amount
FROM amount
WHERE is_leaf AND measure = 'total' AND amount_kind = 'outturn' AND direction = 'expenditure'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital') AND code_level = 'item'
AND fiscal_year = report_year AND fiscal_year = (SELECT max(fiscal_year) FROM amount)
AND $year = 'latest' AND $measure = 'appropriation'
GROUP BY entity_name, code
ORDER BY amount DESC, entity_name, code
LIMIT CAST($top AS BIGINT)

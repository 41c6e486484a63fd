-- Grain: one class of expenditure in one year under the codes of the summary's year, summed over the departments.
SELECT
    coalesce(rebased_code[1:3], '') AS code,
    any_value(n.name) AS name,
    a.fiscal_year,
    CAST(sum(a.amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan
FROM mart.rebased_amount a
LEFT JOIN (
    SELECT code, min(name) AS name FROM ref.code_year
    WHERE scheme = 'functional' AND year = CAST($year AS INTEGER) GROUP BY code
) n ON n.code = a.rebased_code[1:3]
WHERE list_contains(string_split($entities, ','), a.series_entity_id)
AND a.target_year = CAST($year AS INTEGER) AND a.fiscal_year <= CAST($year AS INTEGER)
AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
AND a.measure = 'total' AND a.direction = 'expenditure' AND a.amount_kind = 'outturn'
GROUP BY 1, a.fiscal_year
ORDER BY 1, a.fiscal_year

-- Grain: one department × one year: appropriation expenditure and its change.
SELECT entity_name, fiscal_year, amount_yuan, change_percent
FROM mart.trend_functional
WHERE list_contains(string_split($entities, ','), entity_id) AND measure = 'appropriation' AND code = 'total'
AND fiscal_year <= CAST($year AS INTEGER)
ORDER BY ALL

-- Grain: one department × one year × one source of revenue, straight from the amounts.
SELECT
    entity_name,
    fiscal_year,
    measure,
    sum(amount_yuan) AS amount,
    amount * 100 / nullif(sum(amount) OVER (PARTITION BY entity_name, fiscal_year), 0) AS share
FROM amount
WHERE is_leaf AND statement = 'revenue' AND amount_kind = 'outturn' AND measure <> 'total'
AND fiscal_year = report_year AND $department IN ('all', entity_name)
GROUP BY entity_name, fiscal_year, measure
ORDER BY entity_name, fiscal_year, amount DESC

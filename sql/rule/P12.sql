-- P12: rate of budget adjustment (预算调整率) of a department's form = change of its budget / original budget.
WITH rate AS (
    SELECT i.sha256, i.place, i.fact_id, i.actual_value,
           length(regexp_extract(i.actual, '\.(\d+)', 1)) AS decimals, f.form_id,
           abs(f.revised_budget_yuan - f.original_budget_yuan) * 100.0 / nullif(f.original_budget_yuan, 0) AS exact,
           f.precision_yuan / nullif(f.original_budget_yuan, 0) * 100 AS step
    FROM form_indicator i JOIN form_figure f USING (sha256, form_no)
    WHERE f.form_kind = 'department_self_evaluation' AND i.indicator_name LIKE '%预算调整率%' AND i.actual_unit = '%'
)
SELECT sha256, 'performance' AS statement, place, 'left' AS side, fact_id, CAST(actual_value AS DECIMAL(20, 2)) AS amount_yuan,
       0.1 ** decimals AS precision_yuan
FROM rate
UNION ALL
SELECT sha256, 'performance', place, 'right', form_id, CAST(exact AS DECIMAL(20, 2)),
       CAST(step * (2 + exact / 100) + 0.01 AS DECIMAL(20, 6))
FROM rate
WHERE exact IS NOT NULL

-- P1: printed total weight of a form = Σ weights of what it counts.
SELECT sha256, 'performance' AS statement, place || ' · weight' AS place, 'left' AS side, form_id AS fact_id,
       indicator_weight AS amount_yuan, 0 AS precision_yuan
FROM form_figure WHERE indicator_weight IS NOT NULL
UNION ALL
SELECT i.sha256, 'performance', f.place || ' · weight', 'right', i.fact_id, i.weight, 0
FROM form_indicator i JOIN form_figure f USING (sha256, form_no)
WHERE is_counted AND f.indicator_weight IS NOT NULL
UNION ALL
SELECT sha256, 'performance', place || ' · weight', 'right', form_id, execution_weight, 0
FROM form_figure
WHERE base IN ('whole', 'execution') AND execution_weight IS NOT NULL

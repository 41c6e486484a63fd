-- Grain: one department of the summary, or one unit of its only department, with its appropriation expenditure.
SELECT t.entity_name AS name, t.amount_yuan, t.prior_yuan, t.share_percent IS NULL AS is_unit
FROM mart.trend_functional t
WHERE list_contains(string_split($entities, ','), t.entity_id) AND t.fiscal_year = CAST($year AS INTEGER)
AND t.measure = 'appropriation' AND t.code = 'total' AND contains($entities, ',')
UNION ALL
SELECT
    r.entity_name,
    CAST(sum(f.appropriation_yuan) FILTER (r.report_year = CAST($year AS INTEGER)) AS DECIMAL(20, 2)),
    CAST(sum(f.appropriation_yuan) FILTER (r.report_year < CAST($year AS INTEGER)) AS DECIMAL(20, 2)),
    true
FROM mart.report r
JOIN mart.functional_expenditure f ON f.report_id = r.report_id AND f.fiscal_year = r.report_year AND f.code = 'total'
WHERE r.edition = 'unit' AND r.parent_entity_id = $entities
AND r.report_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
GROUP BY r.entity_name
ORDER BY amount_yuan DESC NULLS LAST, name

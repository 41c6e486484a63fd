-- Grain: one row of a trend whose rank among the departments of its year is no longer that of its amount.
UPDATE mart.%1$s AS t
SET amount_rank = r.amount_rank, department_count = r.department_count
FROM (
    SELECT
        entity_id, fiscal_year, measure, code,
        rank() OVER (PARTITION BY fiscal_year, measure, code ORDER BY amount_yuan DESC) AS amount_rank,
        count(*) OVER (PARTITION BY fiscal_year, measure, code) AS department_count
    FROM mart.%1$s
    SEMI JOIN changed_group USING (fiscal_year, measure, code)
) r
WHERE t.entity_id = r.entity_id AND t.fiscal_year = r.fiscal_year AND t.measure = r.measure AND t.code = r.code
AND (t.amount_rank <> r.amount_rank OR t.department_count <> r.department_count)

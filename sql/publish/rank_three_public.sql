-- Grain: one row of the three public expenses whose rank among the departments of its year is no longer that of its amount.
UPDATE mart.trend_three_public AS t
SET amount_rank = r.amount_rank, department_count = r.department_count
FROM (
    SELECT
        entity_id, fiscal_year, code,
        CASE WHEN amount_yuan IS NOT NULL
            THEN rank() OVER (PARTITION BY fiscal_year, code ORDER BY amount_yuan DESC NULLS LAST)
        END AS amount_rank,
        count(amount_yuan) OVER (PARTITION BY fiscal_year, code) AS department_count
    FROM mart.trend_three_public
    SEMI JOIN changed_group USING (fiscal_year, code)
) r
WHERE t.entity_id = r.entity_id AND t.fiscal_year = r.fiscal_year AND t.code = r.code
AND (t.amount_rank IS DISTINCT FROM r.amount_rank OR t.department_count <> r.department_count)

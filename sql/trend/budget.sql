-- Grain: one year: general public expenditure beside its budgets, summed over the departments. A budget is the total that
-- the narrative tells, or else what it tells item by item; null where a department has neither.
WITH chosen AS (
    SELECT report_id, fiscal_year
    FROM mart.compared_report
    WHERE list_contains(string_split($entities, ','), series_entity_id)
    AND fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
),
told AS (
    SELECT
        report_id,
        CASE WHEN count(DISTINCT amount_yuan) FILTER (amount_kind = 'original_budget') = 1
            THEN min(amount_yuan) FILTER (amount_kind = 'original_budget') END AS original_yuan,
        CASE WHEN count(DISTINCT amount_yuan) FILTER (amount_kind = 'revised_budget') = 1
            THEN min(amount_yuan) FILTER (amount_kind = 'revised_budget') END AS revised_yuan
    FROM mart.narrative_amount
    WHERE topic = 'general_public_expenditure' AND code = 'total' AND measure = 'total' AND NOT is_implied
    GROUP BY report_id
),
item AS (
    SELECT
        report_id,
        CASE WHEN bool_and(original_budget_yuan IS NOT NULL OR outturn_yuan = 0) THEN sum(original_budget_yuan) END
            AS original_yuan,
        CASE WHEN bool_and(revised_budget_yuan IS NOT NULL OR outturn_yuan = 0) THEN sum(revised_budget_yuan) END
            AS revised_yuan
    FROM mart.budget_execution
    WHERE statement = 'general_public_expenditure'
    GROUP BY report_id
),
spent AS (
    SELECT report_id, fiscal_year, sum(amount_yuan) AS amount_yuan
    FROM mart.leaf_amount
    WHERE statement = 'general_public_expenditure' AND measure = 'total' AND amount_kind = 'outturn'
    GROUP BY ALL
),
beside AS (
    SELECT
        c.fiscal_year,
        s.amount_yuan,
        coalesce(t.original_yuan, i.original_yuan) AS original_yuan,
        coalesce(t.revised_yuan, i.revised_yuan) AS revised_yuan
    FROM chosen c
    LEFT JOIN spent s USING (report_id, fiscal_year)
    LEFT JOIN told t USING (report_id)
    LEFT JOIN item i USING (report_id)
)
SELECT
    fiscal_year,
    CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan,
    CASE WHEN count(original_yuan) = count(*) THEN CAST(sum(original_yuan) AS DECIMAL(20, 2)) END AS original_budget_yuan,
    CASE WHEN count(revised_yuan) = count(*) THEN CAST(sum(revised_yuan) AS DECIMAL(20, 2)) END AS revised_budget_yuan
FROM beside
GROUP BY fiscal_year

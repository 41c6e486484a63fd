-- Grain: one functional code (类/款/项) or the total in one year, summed over the departments; appropriation expenditure.
-- Budgets are those the narratives tell item by item; a code has one where all its items of that year have.
WITH trend AS (
    SELECT
        code,
        min(code_level) AS code_level,
        min(standard_name) AS standard_name,
        sum(amount_yuan) AS amount_yuan,
        CASE WHEN count(prior_yuan) = count(*) THEN sum(prior_yuan) END AS prior_yuan,
        sum(prior_yuan * crossed_percent / 100) AS crossed_yuan,
        sum(unbridged_yuan) AS unbridged_yuan
    FROM mart.trend_functional
    WHERE list_contains(string_split($entities, ','), entity_id)
    AND fiscal_year = CAST($year AS INTEGER) AND measure = 'appropriation'
    GROUP BY code
),
item AS (
    SELECT
        b.code,
        sum(b.original_budget_yuan) AS original_budget_yuan,
        sum(b.revised_budget_yuan) AS revised_budget_yuan,
        count(*) = count(b.original_budget_yuan) AS has_original,
        count(*) = count(b.revised_budget_yuan) AS has_revised,
        string_agg(DISTINCT b.reason, '；') AS reason,
        min(b.page) FILTER (b.reason IS NOT NULL) AS reason_page
    FROM mart.budget_execution b
    JOIN mart.compared_report r USING (report_id)
    WHERE list_contains(string_split($entities, ','), r.series_entity_id) AND r.fiscal_year = CAST($year AS INTEGER)
    GROUP BY b.code
),
budget AS (
    SELECT
        t.code,
        CASE WHEN bool_and(coalesce(i.has_original, false)) THEN sum(i.original_budget_yuan) END
            AS original_budget_yuan,
        CASE WHEN bool_and(coalesce(i.has_revised, false)) THEN sum(i.revised_budget_yuan) END AS revised_budget_yuan,
        min(i.reason) FILTER (i.code = t.code) AS reason,
        min(i.reason_page) FILTER (i.code = t.code) AS reason_page
    FROM trend t
    JOIN trend leaf ON leaf.code_level = 'item' AND (t.code = 'total' OR starts_with(leaf.code, t.code))
        AND leaf.amount_yuan <> 0
    LEFT JOIN item i ON i.code = leaf.code
    GROUP BY t.code
)
SELECT
    t.code,
    t.code_level,
    coalesce(
        t.standard_name,
        (SELECT max_by(a.label, a.fiscal_year) FROM mart.amount a
         WHERE a.code = t.code AND a.classification = 'functional'
         AND a.statement IN ('expenditure', 'general_public_expenditure', 'government_fund', 'state_capital')
         AND a.fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)),
        CASE t.code WHEN 'total' THEN '合计' END) AS name,
    CAST(b.original_budget_yuan AS DECIMAL(20, 2)) AS original_budget_yuan,
    CAST(b.revised_budget_yuan AS DECIMAL(20, 2)) AS revised_budget_yuan,
    CAST(t.amount_yuan AS DECIMAL(20, 2)) AS amount_yuan,
    CAST(t.prior_yuan AS DECIMAL(20, 2)) AS prior_yuan,
    CASE WHEN t.crossed_yuan > 0 THEN mart.percent(t.crossed_yuan, t.prior_yuan) END AS crossed_percent,
    t.prior_yuan IS NULL AND bool_or(t.code = 'total' AND t.prior_yuan IS NOT NULL) OVER () AS is_finer_than_before,
    CAST(t.unbridged_yuan AS DECIMAL(20, 2)) AS unbridged_yuan,
    b.reason,
    b.reason_page
FROM trend t
LEFT JOIN budget b USING (code)
ORDER BY t.code = 'total' DESC, t.code

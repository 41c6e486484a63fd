-- Grain: one item of the three public expenses, summed over the departments; meetings and training of general public
-- basic expenditure (30215, 30216) beside them.
SELECT
    code,
    CASE WHEN count(original_budget_yuan) = count(*) THEN CAST(sum(original_budget_yuan) AS DECIMAL(20, 2)) END
        AS original_budget_yuan,
    CASE WHEN count(revised_budget_yuan) = count(*) THEN CAST(sum(revised_budget_yuan) AS DECIMAL(20, 2)) END
        AS revised_budget_yuan,
    CASE WHEN count(budget_unspecified_yuan) = count(*) THEN CAST(sum(budget_unspecified_yuan) AS DECIMAL(20, 2)) END
        AS budget_unspecified_yuan,
    CASE WHEN count(amount_yuan) = count(*) THEN CAST(sum(amount_yuan) AS DECIMAL(20, 2)) END AS amount_yuan,
    CASE WHEN count(prior_yuan) = count(*) THEN CAST(sum(prior_yuan) AS DECIMAL(20, 2)) END AS prior_yuan
FROM mart.trend_three_public
WHERE list_contains(string_split($entities, ','), entity_id) AND fiscal_year = CAST($year AS INTEGER)
GROUP BY code
UNION ALL
SELECT
    CASE code WHEN '30215' THEN 'meetings_basic' ELSE 'training_basic' END,
    NULL,
    NULL,
    NULL,
    CAST(sum(amount_yuan) AS DECIMAL(20, 2)),
    CASE WHEN count(prior_yuan) = count(*) THEN CAST(sum(prior_yuan) AS DECIMAL(20, 2)) END
FROM mart.trend_economic
WHERE list_contains(string_split($entities, ','), entity_id) AND fiscal_year = CAST($year AS INTEGER)
AND code IN ('30215', '30216')
GROUP BY code

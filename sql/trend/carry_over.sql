-- Grain: one fund, or all money, in one year, summed over the departments: opening, revenue, expenditure and closing.
WITH line AS (
    SELECT
        c.fiscal_year,
        CASE
            WHEN s.code IN ('opening', 'closing') THEN s.code
            WHEN s.code = 'current_year_total' THEN s.direction
            WHEN s.classification = 'revenue_source' AND s.direction = 'revenue'
                AND s.code LIKE '%_appropriation' AND s.code <> 'fiscal_appropriation' THEN 'fund_revenue'
        END AS side,
        s.outturn_yuan,
        s.fiscal_appropriation_yuan,
        s.general_public_yuan,
        s.government_fund_yuan,
        s.state_capital_yuan
    FROM mart.summary s
    JOIN mart.compared_report c USING (report_id, fiscal_year)
    WHERE list_contains(string_split($entities, ','), c.series_entity_id)
    AND s.classification NOT IN ('economic', 'expenditure_nature') AND s.line_role <> 'of_which'
),
fund AS (
    UNPIVOT (
        SELECT fiscal_year, side, outturn_yuan AS "all", fiscal_appropriation_yuan AS fiscal_appropriation,
               general_public_yuan AS general_public, government_fund_yuan AS government_fund,
               state_capital_yuan AS state_capital
        FROM line
    ) ON COLUMNS(* EXCLUDE (fiscal_year, side)) INTO NAME budget_account VALUE amount_yuan
)
SELECT
    budget_account,
    fiscal_year,
    CAST(sum(amount_yuan) FILTER (side = 'opening') AS DECIMAL(20, 2)) AS opening_yuan,
    CAST(sum(amount_yuan) FILTER (side = CASE WHEN budget_account IN ('all', 'fiscal_appropriation')
                                              THEN 'revenue' ELSE 'fund_revenue' END) AS DECIMAL(20, 2)) AS revenue_yuan,
    CAST(sum(amount_yuan) FILTER (side = 'expenditure') AS DECIMAL(20, 2)) AS expenditure_yuan,
    CAST(sum(amount_yuan) FILTER (side = 'closing') AS DECIMAL(20, 2)) AS closing_yuan
FROM fund
WHERE fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
GROUP BY budget_account, fiscal_year
ORDER BY ALL

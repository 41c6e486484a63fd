-- 同一份决算各表的支出合计是否一致？
-- Do the statements of one report print the same totals of expenditure and revenue?
-- grain: one report
-- param with_equal: false: only reports whose totals differ (default true)
WITH total AS (
    SELECT
        report_id,
        max(amount_yuan) FILTER (statement = 'revenue' AND code = 'total' AND measure = 'total') AS revenue_yuan,
        max(amount_yuan) FILTER (statement = 'revenue_expenditure_summary' AND code = 'current_year_total'
            AND direction = 'revenue') AS summary_revenue_yuan,
        max(amount_yuan) FILTER (statement = 'expenditure' AND code = 'total' AND measure = 'total') AS expenditure_yuan,
        max(amount_yuan) FILTER (statement = 'revenue_expenditure_summary' AND code = 'current_year_total'
            AND direction = 'expenditure') AS summary_expenditure_yuan,
        max(amount_yuan) FILTER (statement = 'general_public_expenditure' AND code = 'total' AND measure = 'total')
            AS general_public_yuan,
        max(amount_yuan) FILTER (statement = 'appropriation_summary' AND code = 'current_year_total'
            AND direction = 'expenditure' AND budget_account = 'general_public') AS summary_general_public_yuan
    FROM mart.amount
    WHERE amount_kind = 'outturn' AND fiscal_year = report_year AND code IN ('total', 'current_year_total')
    GROUP BY report_id
)
SELECT
    r.entity_name,
    r.report_year,
    t.revenue_yuan,
    CAST(t.revenue_yuan - t.summary_revenue_yuan AS DECIMAL(20, 2)) AS revenue_difference_yuan,
    t.expenditure_yuan,
    CAST(t.expenditure_yuan - t.summary_expenditure_yuan AS DECIMAL(20, 2)) AS expenditure_difference_yuan,
    t.general_public_yuan,
    CAST(t.general_public_yuan - t.summary_general_public_yuan AS DECIMAL(20, 2)) AS general_public_difference_yuan,
    r.report_id
FROM mart.report r
LEFT JOIN total t USING (report_id)
WHERE CAST($with_equal AS BOOLEAN)
OR t.revenue_yuan IS DISTINCT FROM t.summary_revenue_yuan
OR t.expenditure_yuan IS DISTINCT FROM t.summary_expenditure_yuan
OR t.general_public_yuan IS DISTINCT FROM t.summary_general_public_yuan
ORDER BY r.entity_name, r.report_year, r.report_id

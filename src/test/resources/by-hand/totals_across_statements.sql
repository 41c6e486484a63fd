-- The printed totals, by report.
WITH total AS (
    SELECT
        report_id,
        max(CASE WHEN statement = 'revenue' AND measure = 'total' AND code = 'total' THEN amount_yuan END) AS revenue,
        max(CASE WHEN statement = 'revenue_expenditure_summary' AND direction = 'revenue'
            AND code = 'current_year_total' THEN amount_yuan END) AS summary_revenue,
        max(CASE WHEN statement = 'expenditure' AND measure = 'total' AND code = 'total' THEN amount_yuan END) AS spent,
        max(CASE WHEN statement = 'revenue_expenditure_summary' AND direction = 'expenditure'
            AND code = 'current_year_total' THEN amount_yuan END) AS summary_spent,
        max(CASE WHEN statement = 'general_public_expenditure' AND measure = 'total' AND code = 'total'
            THEN amount_yuan END) AS public,
        max(CASE WHEN statement = 'appropriation_summary' AND direction = 'expenditure'
            AND code = 'current_year_total' AND budget_account = 'general_public' THEN amount_yuan END) AS summary_public
    FROM 'mart.amount.parquet'
    WHERE code IN ('total', 'current_year_total') AND amount_kind = 'outturn' AND fiscal_year = report_year
    GROUP BY report_id
)
SELECT
    r.entity_name,
    r.report_year,
    revenue,
    revenue - summary_revenue,
    spent,
    spent - summary_spent,
    public,
    public - summary_public,
    report_id
FROM 'mart.report.parquet' r
LEFT JOIN total USING (report_id)
WHERE $with_equal = 'true'
OR (revenue, spent, public) IS DISTINCT FROM (summary_revenue, summary_spent, summary_public)
ORDER BY r.entity_name, r.report_year, report_id

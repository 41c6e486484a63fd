-- Budgets and rates that the narrative tells of an item, beside the outturn that the statement prints.
WITH asked AS (
    SELECT coalesce(TRY_CAST($year AS INTEGER), max(fiscal_year)) AS year FROM 'mart.compared_report.parquet'
),
report AS (
    SELECT report_id, entity_name, report_year FROM 'mart.report.parquet' JOIN asked ON report_year = year
),
told AS (
    SELECT
        report_id, topic AS statement, code,
        min(amount_yuan) FILTER (amount_kind = 'original_budget') AS original,
        min(amount_yuan) FILTER (amount_kind = 'revised_budget') AS revised,
        min(reason) AS reason,
        min(page) AS page
    FROM 'mart.narrative_amount.parquet'
    SEMI JOIN report USING (report_id)
    WHERE measure = 'total' AND NOT is_implied AND length(code) = 7
    AND topic IN ('general_public_expenditure', 'government_fund', 'state_capital')
    GROUP BY ALL
    HAVING original > 0
),
spent AS (
    SELECT report_id, statement, code, sum(amount_yuan) AS outturn, min(coalesce(standard_name, label)) AS name
    FROM 'mart.amount.parquet'
    SEMI JOIN report USING (report_id)
    WHERE measure = 'total' AND amount_kind = 'outturn' AND code_level = 'item' AND fiscal_year = report_year
    AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    GROUP BY ALL
),
rate AS (
    SELECT report_id, topic AS statement, code, min(percent) AS printed
    FROM 'mart.narrative_ratio.parquet'
    WHERE measure = 'completion' AND of_measure = 'total'
    GROUP BY ALL
)
SELECT
    r.entity_name, r.report_year, statement, code, s.name, t.original, t.revised, s.outturn,
    percent(s.outturn, t.original) AS of_original, percent(s.outturn, t.revised), rate.printed, t.reason, t.page,
    report_id
FROM told t
JOIN spent s USING (report_id, statement, code)
JOIN report r USING (report_id)
LEFT JOIN rate USING (report_id, statement, code)
WHERE abs(of_original - 100) >= CAST($percent AS DECIMAL(9, 2))
ORDER BY abs(of_original - 100) DESC, r.entity_name, statement, code, report_id

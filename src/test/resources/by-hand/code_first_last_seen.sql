-- Grain: one classification × one code, straight from the amounts.
SELECT
    classification,
    code,
    min(fiscal_year) AS first_year,
    max(fiscal_year) AS last_year,
    count(DISTINCT fiscal_year) AS years,
    count(DISTINCT report_id) AS reports,
    count(DISTINCT entity_id) AS bodies,
    string_agg(DISTINCT label, ' / ' ORDER BY label) AS names
FROM 'mart.amount.parquet'
WHERE classification = $scheme AND code_level IS NOT NULL AND fiscal_year = report_year AND line_role <> 'of_which'
AND statement NOT IN ('revenue_expenditure_summary', 'appropriation_summary')
AND ($code = 'all' OR starts_with(code, $code))
GROUP BY classification, code
ORDER BY code

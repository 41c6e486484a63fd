-- Grain: one line of 收支总体 in one year, summed over the departments; every source of money.
WITH chosen AS (
    SELECT report_id, fiscal_year
    FROM mart.compared_report
    WHERE list_contains(string_split($entities, ','), series_entity_id) AND fiscal_year <= CAST($year AS INTEGER)
),
line AS (
    SELECT c.fiscal_year, s.direction, s.code, s.outturn_yuan AS amount_yuan
    FROM mart.summary s
    JOIN chosen c USING (report_id, fiscal_year)
    WHERE s.outturn_yuan IS NOT NULL AND s.line_role <> 'of_which'
    AND (s.classification IN ('revenue_source', 'balance') OR s.code IN ('current_year_total', 'grand_total'))
    AND s.classification NOT IN ('economic', 'expenditure_nature')
    UNION ALL
    SELECT c.fiscal_year, 'nature', n.code, n.amount_yuan
    FROM (
        UNPIVOT (
            SELECT report_id, fiscal_year, basic_yuan AS basic, project_yuan AS project,
                   remittance_to_superior_yuan AS remittance_to_superior,
                   commercial_operating_yuan AS commercial_operating,
                   subsidy_to_affiliate_yuan AS subsidy_to_affiliate
            FROM mart.functional_expenditure
            WHERE code = 'total'
        ) ON COLUMNS(* EXCLUDE (report_id, fiscal_year)) INTO NAME code VALUE amount_yuan
    ) n
    JOIN chosen c USING (report_id, fiscal_year)
)
SELECT direction, code, fiscal_year, CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan
FROM line
GROUP BY ALL
ORDER BY ALL

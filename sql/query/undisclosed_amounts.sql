-- 哪些表的合计与所列明细之和不一致，差多少？
-- In which statements does the printed total differ from the sum of the printed lines, and by how much?
-- grain: one report × one statement
-- param with_equal: true: also statements without a difference (default false)
WITH total AS (
    SELECT 'expenditure' AS statement, report_id, entity_name, fiscal_year, total_yuan, undisclosed_yuan
    FROM mart.functional_expenditure WHERE code = 'total' AND total_yuan IS NOT NULL
    UNION ALL
    SELECT 'revenue', report_id, entity_name, fiscal_year, total_yuan, undisclosed_yuan
    FROM mart.revenue WHERE code = 'total'
    UNION ALL
    SELECT 'general_public_basic_expenditure', report_id, entity_name, fiscal_year, basic_yuan, undisclosed_yuan
    FROM mart.economic_expenditure WHERE code = 'total'
    UNION ALL
    SELECT 'government_fund', report_id, entity_name, fiscal_year, total_yuan, undisclosed_yuan
    FROM mart.government_fund WHERE code = 'total'
    UNION ALL
    SELECT 'state_capital', report_id, entity_name, fiscal_year, total_yuan, undisclosed_yuan
    FROM mart.state_capital WHERE code = 'total'
    UNION ALL
    SELECT 'three_public_expense', report_id, entity_name, fiscal_year, outturn_yuan, undisclosed_yuan
    FROM mart.three_public WHERE code = 'total'
)
SELECT entity_name, fiscal_year, statement, total_yuan, undisclosed_yuan, report_id
FROM total
WHERE undisclosed_yuan <> 0 OR CAST($with_equal AS BOOLEAN)
ORDER BY entity_name, fiscal_year, statement, report_id

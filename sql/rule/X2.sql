-- X2: summary current-year expenditure = expenditure 合计, and each class line = the class row of that code. Beside a line
-- of unknown name a class without its line is not taken for a lost one.
WITH operand AS (
    SELECT *, 'left' AS side FROM summary_line WHERE direction = 'expenditure' AND coalesce(code, '') <> 'grand_total'
    UNION ALL
    SELECT *, 'right' FROM figure
    WHERE statement = 'expenditure' AND measure = 'total' AND regexp_full_match(code, 'total|[0-9]{3}')
),
line AS (SELECT *, CASE code WHEN 'current_year_total' THEN 'total' ELSE code END AS line FROM operand)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan, leaves,
       'revenue_expenditure_summary · expenditure · ' || line || vintage AS place
FROM line JOIN both_print('revenue_expenditure_summary', 'expenditure') USING (sha256, vintage)
WINDOW sheet AS (PARTITION BY sha256, vintage), same AS (PARTITION BY sha256, vintage, line)
QUALIFY line IS NOT NULL
    AND (bool_or(side = 'left') OVER same OR line <> 'total' AND NOT bool_or(line IS NULL) OVER sheet)
    AND (bool_or(side = 'right') OVER same
         OR line <> 'total' AND bool_or(side = 'right' AND line <> 'total') OVER sheet)

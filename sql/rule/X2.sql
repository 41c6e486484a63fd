-- X2: summary current-year expenditure = expenditure 合计, and each class line = the class row of that code. A summary
-- with a line of unknown name lacks that operand.
WITH operand AS (
    SELECT *, 'left' AS side FROM summary_line
    WHERE classification = 'functional' AND direction = 'expenditure' AND coalesce(code, '') <> 'grand_total'
    UNION ALL
    SELECT *, 'right' FROM figure
    WHERE statement = 'expenditure' AND measure = 'total' AND (code = 'total' OR regexp_full_match(code, '[0-9]{3}'))
),
place_of AS (
    SELECT *, CASE WHEN code IN ('total', 'current_year_total') THEN 'total' ELSE code END AS line,
           bool_or(code IS NULL) OVER (PARTITION BY sha256, vintage) AS unknown_line,
           count(*) FILTER (side = 'left') OVER (PARTITION BY sha256, vintage, line) > 0 AS in_summary
    FROM operand JOIN both_print('revenue_expenditure_summary', 'expenditure') USING (sha256, vintage)
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan, leaves,
       'revenue_expenditure_summary · expenditure · ' || line || vintage AS place
FROM place_of
WHERE line IS NOT NULL AND (in_summary OR NOT unknown_line)

-- X1: summary revenue lines = columns of the same name in the 合计 row of the revenue statement; the fund lines together,
-- or the one line 财政拨款, = 财政拨款. By name, never by ordinal; a line of unknown name may be any missing one.
WITH operand AS (
    SELECT *, 'left' AS side,
           CASE WHEN code = 'current_year_total' THEN 'total' WHEN code LIKE '%\_appropriation' ESCAPE '\'
                THEN 'fiscal_appropriation' ELSE code END AS source
    FROM summary_line
    WHERE classification = 'revenue_source' AND direction = 'revenue' AND coalesce(code, '') <> 'grand_total'
    UNION ALL
    SELECT *, 'right', measure FROM total_row WHERE statement = 'revenue'
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan, leaves,
       'revenue_expenditure_summary · revenue · ' || source || vintage AS place
FROM operand JOIN both_print('revenue_expenditure_summary', 'revenue') USING (sha256, vintage)
WINDOW sheet AS (PARTITION BY sha256, vintage), same AS (PARTITION BY sha256, vintage, source)
QUALIFY source IS NOT NULL AND bool_or(side = 'right') OVER sheet
    AND (bool_or(side = 'left') OVER same OR source <> 'total' AND NOT bool_or(source IS NULL) OVER sheet)

-- X4b: each class line of general public money in the appropriation summary = the class row of that code in general
-- public expenditure. A summary with a line of unknown name, or without the column, lacks that operand.
WITH operand AS (
    SELECT *, 'left' AS side FROM class_line
    WHERE statement = 'appropriation_summary' AND account = 'general_public'
    UNION ALL
    SELECT *, 'right' FROM figure
    WHERE statement = 'general_public_expenditure' AND measure = 'total' AND regexp_full_match(code, '[0-9]{3}')
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan, leaves,
       'appropriation_summary · general_public · ' || code || vintage AS place
FROM operand JOIN both_print('appropriation_summary', 'general_public_expenditure') USING (sha256, vintage)
WINDOW sheet AS (PARTITION BY sha256, vintage)
QUALIFY code IS NOT NULL AND bool_or(side = 'right') OVER sheet
    AND (bool_or(side = 'left') OVER (PARTITION BY sha256, vintage, code)
         OR bool_or(side = 'left') OVER sheet AND NOT bool_or(code IS NULL) OVER sheet)

-- X5: general public expenditure ≤ expenditure, per code of a level that expenditure prints, and column.
WITH operand AS (
    SELECT *, CASE statement WHEN 'expenditure' THEN 'right' ELSE 'left' END AS side
    FROM figure JOIN both_print('general_public_expenditure', 'expenditure') USING (sha256, vintage)
    WHERE statement IN ('general_public_expenditure', 'expenditure') AND measure IN ('total', 'basic', 'project')
      AND code IS NOT NULL
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan,
       'general_public_expenditure · ' || code || ' · ' || measure || vintage AS place
FROM operand
QUALIFY bool_or(side = 'left') OVER (PARTITION BY sha256, vintage, code, measure)
    AND bool_or(side = 'right') OVER (PARTITION BY sha256, vintage, length(code), code = 'total')

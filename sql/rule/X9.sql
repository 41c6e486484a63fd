-- X9: Σ the three funds ≤ expenditure, per code and column.
WITH operand AS (
    SELECT *, CASE statement WHEN 'expenditure' THEN 'right' ELSE 'left' END AS side
    FROM figure JOIN (SELECT DISTINCT sha256, vintage FROM figure WHERE statement = 'expenditure') USING (sha256, vintage)
    WHERE statement IN ('expenditure', 'general_public_expenditure', 'government_fund', 'state_capital')
      AND measure IN ('total', 'basic', 'project') AND code IS NOT NULL
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan,
       'expenditure · ' || code || ' · ' || measure || vintage AS place
FROM operand
QUALIFY count(DISTINCT statement) FILTER (side = 'left') OVER (PARTITION BY sha256, vintage, code, measure) > 1

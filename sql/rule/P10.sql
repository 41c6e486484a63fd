-- P10: control rate of the three public expenses in a form beside the completion rate that the narrative tells.
WITH told AS (
    SELECT DISTINCT ON (sha256) sha256, fact_id, percent, decimals
    FROM narrative_rate
    WHERE topic = 'three_public_expense' AND code = 'total' AND measure = 'completion'
    ORDER BY sha256, fact_id
),
control AS (
    SELECT * FROM form_indicator
    WHERE regexp_matches(indicator_name, '三公.{0,6}控制率') AND actual_value IS NOT NULL AND actual_unit = '%'
)
SELECT sha256, 'performance' AS statement, place, 'left' AS side, fact_id,
       CAST(actual_value AS DECIMAL(20, 2)) AS amount_yuan, 1 AS precision_yuan
FROM control
UNION ALL
SELECT c.sha256, 'performance', c.place, 'right', t.fact_id, CAST(t.percent AS DECIMAL(20, 2)), 0.1 ** t.decimals
FROM control c JOIN told t USING (sha256)

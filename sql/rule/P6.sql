-- P6: score of a whole form, printed beside its execution rate = indicators + management of money + execution rate.
SELECT sha256, 'performance' AS statement, place || ' · total_score' AS place, 'left' AS side, form_id AS fact_id,
       execution_score AS amount_yuan, 0.1 ** execution_decimals AS precision_yuan
FROM form_figure WHERE claims_whole
UNION ALL
SELECT sha256, 'performance', place || ' · total_score', 'right', form_id,
       CASE base WHEN 'indicators' THEN indicator_score + management_score + execution_points
                 WHEN 'execution' THEN indicator_score + management_score
                 WHEN 'management' THEN indicator_score + execution_points ELSE indicator_score END,
       0.1 ** indicator_score_decimals
FROM form_figure
WHERE claims_whole AND indicator_score IS NOT NULL AND execution_points IS NOT NULL

-- P5: score of an indicator <= its weight.
SELECT sha256, 'performance' AS statement, place || ' · row ' || row_no AS place, 'left' AS side, fact_id,
       score AS amount_yuan, 0 AS precision_yuan
FROM form_indicator WHERE score IS NOT NULL
UNION ALL
SELECT sha256, 'performance', place || ' · row ' || row_no, 'right', fact_id, weight, 0
FROM form_indicator
WHERE score IS NOT NULL AND weight IS NOT NULL

-- N11: vehicles held = Σ their kinds.
SELECT sha256, 'narrative' AS statement, 'narrative · state_assets · vehicles' AS place,
       CASE code WHEN 'total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM narrative_figure
WHERE topic = 'vehicles' AND measure = 'count'
QUALIFY row_number() OVER (PARTITION BY sha256, code ORDER BY ordinal) = 1

-- B1d: basic expenditure by economic code, 合计 = personnel + routine.
SELECT sha256, statement, statement || ' · total · personnel_and_routine' || vintage AS place,
       CASE code WHEN 'total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'general_public_basic_expenditure' AND code IN ('total', 'personnel', 'routine_operating')

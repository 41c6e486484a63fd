-- T1a: three public, total = overseas + vehicles (or, without their 小计, purchase + operation) + reception; budget and
-- outturn apart. A statement that prints no outturn names the place of the absent outturn.
SELECT sha256, statement, statement || ' · total' || vintage AS place,
       CASE code WHEN 'total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'three_public_expense'
  AND code IN ('total', 'overseas_travel', 'vehicles', 'vehicle_purchase', 'vehicle_operation', 'reception')
QUALIFY NOT (code IN ('vehicle_purchase', 'vehicle_operation')
             AND bool_or(code = 'vehicles') OVER (PARTITION BY sha256, vintage))
UNION ALL
SELECT DISTINCT sha256, statement, statement || ' · total', 'left', NULL, NULL, NULL
FROM figure
WHERE statement = 'three_public_expense'
QUALIFY NOT bool_or(vintage = '') OVER (PARTITION BY sha256)

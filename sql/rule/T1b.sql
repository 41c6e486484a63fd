-- T1b: three public, vehicles = purchase + operation; budget and outturn apart.
SELECT sha256, statement, statement || ' · vehicles' || vintage AS place,
       CASE code WHEN 'vehicles' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'three_public_expense' AND code IN ('vehicles', 'vehicle_purchase', 'vehicle_operation')

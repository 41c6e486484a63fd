-- B1b: basic expenditure by economic code, personnel = 301 + 303.
SELECT sha256, statement, statement || ' · personnel' || vintage AS place,
       CASE code WHEN 'personnel' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'general_public_basic_expenditure' AND code IN ('personnel', '301', '303')

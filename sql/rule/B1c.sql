-- B1c: basic expenditure by economic code, routine = Σ all printed classes but 301 and 303.
SELECT sha256, statement, statement || ' · routine_operating' || vintage AS place,
       CASE code WHEN 'routine_operating' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'general_public_basic_expenditure'
  AND (code = 'routine_operating' OR regexp_full_match(code, '[0-9]{3}') AND code NOT IN ('301', '303'))

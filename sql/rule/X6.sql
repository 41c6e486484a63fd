-- X6: basic expenditure of general public money = personnel + routine.
SELECT sha256, statement, CASE statement WHEN 'general_public_expenditure' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, leaves, 'general_public_expenditure · total · basic' || vintage AS place
FROM figure
WHERE statement = 'general_public_expenditure' AND code = 'total' AND measure = 'basic'
   OR statement = 'general_public_basic_expenditure' AND code IN ('personnel', 'routine_operating')

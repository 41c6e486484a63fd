-- X4a: general public expenditure in the appropriation summary = general public 合计.
SELECT sha256, statement, CASE statement WHEN 'appropriation_summary' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, leaves, 'appropriation_summary · general_public · total' || vintage AS place
FROM figure
WHERE statement = 'appropriation_summary' AND code = 'current_year_total' AND direction = 'expenditure'
      AND account = 'general_public'
   OR statement = 'general_public_expenditure' AND code = 'total' AND measure = 'total'

-- X3a: revenue 财政拨款 = current-year revenue of the appropriation summary.
SELECT sha256, statement, CASE statement WHEN 'revenue' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, leaves, 'appropriation_summary · current_year_total · revenue' || vintage AS place
FROM figure
WHERE statement = 'revenue' AND code = 'total' AND measure = 'fiscal_appropriation'
   OR statement = 'appropriation_summary' AND code = 'current_year_total' AND direction = 'revenue'

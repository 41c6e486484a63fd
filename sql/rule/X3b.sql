-- X3b: grand total of the appropriation summary ≤ grand total of the summary.
SELECT sha256, statement, CASE statement WHEN 'appropriation_summary' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, 'appropriation_summary · grand_total' || vintage AS place
FROM figure
WHERE statement IN ('appropriation_summary', 'revenue_expenditure_summary') AND code = 'grand_total'
  AND direction = 'revenue'

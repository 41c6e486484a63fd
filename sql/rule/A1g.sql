-- A1g: in the left lane of the appropriation summary, grand total = current-year revenue + opening.
SELECT sha256, statement, statement || ' · grand_total · revenue' || vintage AS place,
       CASE WHEN code = 'grand_total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM appropriation_line
WHERE code = 'opening' AND account = 'fiscal_appropriation'
   OR code IN ('current_year_total', 'grand_total') AND direction = 'revenue'

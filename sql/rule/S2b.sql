-- S2b: in the summary, revenue grand total = current-year revenue + use of non-appropriation surplus + opening.
SELECT sha256, statement, statement || ' · grand_total · revenue' || vintage AS place,
       CASE WHEN code = 'grand_total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM summary_line
WHERE code IN ('use_of_non_appropriation_surplus', 'opening')
   OR code IN ('current_year_total', 'grand_total') AND direction = 'revenue'

-- A1a: in the appropriation summary, revenue grand total = expenditure grand total.
SELECT sha256, statement, statement || ' · grand_total' || vintage AS place,
       CASE direction WHEN 'revenue' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM appropriation_line
WHERE code = 'grand_total' AND account = 'fiscal_appropriation'

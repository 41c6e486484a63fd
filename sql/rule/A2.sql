-- A2: in the appropriation summary, per fund and for the three together, revenue + opening = expenditure + closing.
SELECT sha256, statement, statement || ' · balance · ' || account || vintage AS place,
       CASE WHEN direction = 'revenue' OR code = 'opening' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM appropriation_line
WHERE code IN ('general_public_appropriation', 'government_fund_appropriation', 'state_capital_appropriation',
               'current_year_total', 'opening', 'closing')

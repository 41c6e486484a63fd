-- A1f: in the appropriation summary, opening = Σ the openings of the three funds.
SELECT sha256, statement, statement || ' · opening' || vintage AS place,
       CASE account WHEN 'fiscal_appropriation' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM appropriation_line
WHERE code = 'opening'

-- X10: opening and closing of the appropriation summary ≤ those of the summary.
SELECT sha256, statement, CASE statement WHEN 'appropriation_summary' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, 'appropriation_summary · ' || code || vintage AS place
FROM (SELECT * FROM summary_line UNION ALL SELECT * FROM appropriation_line)
WHERE code IN ('opening', 'closing') AND account IN ('all', 'fiscal_appropriation')

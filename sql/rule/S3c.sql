-- S3c: in a summary that prints a lane by nature, current-year expenditure = basic + project + remittance + commercial +
-- subsidy.
SELECT sha256, statement, statement || ' · current_year_total · nature' || vintage AS place,
       CASE code WHEN 'current_year_total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM (SELECT * FROM summary_line UNION ALL SELECT * FROM nature_line)
WHERE code = 'current_year_total' AND direction = 'expenditure' OR classification = 'expenditure_nature'
  AND code IN ('basic', 'project', 'remittance_to_superior', 'commercial_operating', 'subsidy_to_affiliate')
QUALIFY bool_or(code = 'basic') OVER (PARTITION BY sha256, vintage)

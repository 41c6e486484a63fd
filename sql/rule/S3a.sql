-- S3a: in the summary, current-year expenditure = Σ functional classes; basic and project lanes stand outside.
SELECT sha256, statement, statement || ' · current_year_total · expenditure' || vintage AS place,
       CASE WHEN code = 'current_year_total' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM summary_line
WHERE direction = 'expenditure' AND coalesce(code, '') <> 'grand_total'

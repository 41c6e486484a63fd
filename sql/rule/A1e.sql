-- A1e: in the right lane of the appropriation summary, grand total = current-year expenditure + closing, per column.
SELECT sha256, statement, statement || ' · grand_total · expenditure · ' || account || vintage AS place,
       CASE WHEN code = 'grand_total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM appropriation_line
WHERE code = 'closing' OR code IN ('current_year_total', 'grand_total') AND direction = 'expenditure'

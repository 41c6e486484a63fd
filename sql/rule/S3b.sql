-- S3b: in the summary, expenditure grand total = current-year expenditure + surplus allocation + closing.
SELECT sha256, statement, statement || ' · grand_total · expenditure' || vintage AS place,
       CASE WHEN code = 'grand_total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM summary_line
WHERE code IN ('surplus_allocation', 'closing')
   OR code IN ('current_year_total', 'grand_total') AND direction = 'expenditure'

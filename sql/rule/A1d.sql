-- A1d: in the appropriation summary, current-year expenditure = Σ classes, in each column.
WITH column_line AS (
    SELECT * FROM appropriation_line WHERE code = 'current_year_total' AND direction = 'expenditure'
    UNION ALL
    SELECT * FROM class_line WHERE statement = 'appropriation_summary'
)
SELECT sha256, statement, statement || ' · current_year_total · expenditure · ' || account || vintage AS place,
       CASE WHEN code = 'current_year_total' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM column_line

-- S2a: in the summary, current-year revenue = Σ revenue sources.
SELECT sha256, statement, statement || ' · current_year_total · revenue' || vintage AS place,
       CASE WHEN code = 'current_year_total' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM summary_line
WHERE classification = 'revenue_source' AND direction = 'revenue' AND coalesce(code, '') <> 'grand_total'

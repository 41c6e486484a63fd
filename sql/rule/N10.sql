-- N10: procurement = goods + works + services, spending and contracts apart.
SELECT sha256, 'narrative' AS statement, 'narrative · procurement · ' || measure AS place,
       CASE code WHEN 'total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM narrative_figure
WHERE topic = 'procurement' AND code IN ('total', 'goods', 'works', 'services') AND measure IN ('spending', 'contract')
  AND fiscal_year = report_year AND NOT is_implied
QUALIFY row_number() OVER (PARTITION BY sha256, measure, code ORDER BY ordinal) = 1

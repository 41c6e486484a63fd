-- S3e: in a summary whose lane by nature prints both parts, basic = personnel + routine operating.
SELECT sha256, statement, statement || ' · basic · nature' || vintage AS place,
       CASE code WHEN 'basic' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'revenue_expenditure_summary' AND classification = 'expenditure_nature'
  AND code IN ('basic', 'personnel', 'routine_operating')
QUALIFY count(DISTINCT code) FILTER (code <> 'basic') OVER (PARTITION BY sha256, vintage) = 2

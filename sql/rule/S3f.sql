-- S3f: in the lane by nature of the summary, the kinds of project ≤ project.
SELECT sha256, statement, statement || ' · project · nature' || vintage AS place,
       CASE code WHEN 'project' THEN 'right' ELSE 'left' END AS side, fact_id, amount_yuan, precision_yuan
FROM figure
WHERE statement = 'revenue_expenditure_summary' AND classification = 'expenditure_nature'
  AND code IN ('project', 'capital_construction', 'administrative_projects')
QUALIFY bool_or(code <> 'project') OVER (PARTITION BY sha256, vintage)

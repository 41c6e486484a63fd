-- X7: economic 30212, 31013, 30231, 30217 ≤ the outturn of their three public items; not 30212 of a school or research
-- body, whose academic travel is not part of the three public expenses.
WITH item(economic, three_public) AS (
    VALUES ('30212', 'overseas_travel'), ('31013', 'vehicle_purchase'), ('30231', 'vehicle_operation'),
           ('30217', 'reception')
)
SELECT f.sha256, f.statement, CASE f.code WHEN economic THEN 'left' ELSE 'right' END AS side,
       f.fact_id, f.amount_yuan, f.precision_yuan, 'general_public_basic_expenditure · ' || economic AS place
FROM figure f
JOIN item ON f.statement = 'general_public_basic_expenditure' AND f.code = economic
          OR f.statement = 'three_public_expense' AND f.code = three_public
JOIN staging.document d USING (sha256)
WHERE f.vintage = ''
  AND NOT (economic = '30212' AND coalesce(regexp_matches(d.entity_name, '学校|大学|学院|中学|小学|幼儿园|研究|科学院'), false))
QUALIFY bool_or(f.code = economic) OVER (PARTITION BY f.sha256, economic)

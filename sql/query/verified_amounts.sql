-- 每份决算有多少数字经勾稽关系核实，多少没有任何关系可查？
-- How many of a report's amounts are confirmed by an identity, and how many are seen by none?
-- grain: one report
-- param department: name of a department, or all (default all)
SELECT
    entity_name,
    report_year,
    count(*) AS amounts,
    count(*) FILTER (verification = 'verified') AS verified,
    count(*) FILTER (verification = 'in_break') AS in_break,
    count(*) FILTER (verification = 'unverified') AS unverified,
    mart.percent(count(*) FILTER (verification = 'verified'), count(*)) AS verified_percent,
    report_id
FROM mart.amount
WHERE $department IN ('all', entity_name)
GROUP BY report_id, entity_name, report_year
ORDER BY entity_name, report_year, report_id

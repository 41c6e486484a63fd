-- 各部门财政拨款支出人均多少（按实有人数、按常住人口）？
-- How much is the appropriation expenditure per member of staff and per inhabitant?
-- grain: one department × one year
-- param department: name of a department, or all (default all)
SELECT
    t.entity_name,
    t.fiscal_year,
    t.amount_yuan,
    CAST(s.actual AS BIGINT) AS staff,
    CAST(t.amount_yuan / CAST(s.actual AS BIGINT) AS DECIMAL(20, 2)) AS per_staff_yuan,
    CAST(p.persons AS BIGINT) AS inhabitants,
    CAST(t.amount_yuan / CAST(p.persons AS BIGINT) AS DECIMAL(20, 2)) AS per_inhabitant_yuan
FROM mart.trend_functional t
LEFT JOIN ref.staff s ON s.entity_name = t.entity_name AND CAST(s.year AS INTEGER) = t.fiscal_year
LEFT JOIN ref.population p
    ON CAST(p.year AS INTEGER) = t.fiscal_year
    AND (p.division_code = t.division_code OR p.division_code IS NULL
         AND coalesce(p.division_name = t.division_name, starts_with(t.entity_name, p.division_name)))
WHERE t.measure = 'appropriation' AND t.code = 'total' AND $department IN ('all', t.entity_name)
ORDER BY t.entity_name, t.fiscal_year

-- 各部门基本支出和项目支出各占本年支出的多少？
-- What share of a department's expenditure is basic and what share is project expenditure?
-- grain: one department × one year
-- param department: name of a department, or all (default all)
SELECT
    entity_name,
    fiscal_year,
    total_yuan,
    basic_yuan,
    project_yuan,
    CAST(total_yuan - basic_yuan - project_yuan AS DECIMAL(20, 2)) AS neither_yuan,
    mart.percent(basic_yuan, total_yuan) AS basic_percent,
    mart.percent(project_yuan, total_yuan) AS project_percent
FROM (
    SELECT
        entity_name,
        entity_id,
        fiscal_year,
        coalesce(sum(amount_yuan) FILTER (measure = 'total'), 0) AS total_yuan,
        coalesce(sum(amount_yuan) FILTER (measure = 'basic'), 0) AS basic_yuan,
        coalesce(sum(amount_yuan) FILTER (measure = 'project'), 0) AS project_yuan
    FROM mart.trend_functional
    WHERE code = 'total' AND measure IN ('total', 'basic', 'project') AND $department IN ('all', entity_name)
    GROUP BY ALL
)
ORDER BY entity_name, fiscal_year

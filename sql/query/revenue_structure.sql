-- 各部门本年收入来自哪里，各占多少？
-- Where does a department's revenue come from, and in which shares?
-- grain: one department × one year × one source of revenue
-- param department: name of a department, or all (default all)
WITH received AS (
    SELECT
        r.series_entity_id,
        r.series_entity_name AS entity_name,
        r.fiscal_year,
        a.measure AS source,
        sum(a.amount_yuan) AS amount_yuan
    FROM mart.compared_report r
    JOIN mart.leaf_amount a ON a.report_id = r.report_id AND a.fiscal_year = r.fiscal_year
    WHERE a.statement = 'revenue' AND a.amount_kind = 'outturn' AND a.measure <> 'total'
    AND $department IN ('all', r.series_entity_name)
    GROUP BY ALL
)
SELECT
    entity_name,
    fiscal_year,
    source,
    CAST(amount_yuan AS DECIMAL(20, 2)) AS amount_yuan,
    mart.percent(amount_yuan, sum(amount_yuan) OVER (PARTITION BY series_entity_id, fiscal_year)) AS share_percent
FROM received
ORDER BY entity_name, fiscal_year, amount_yuan DESC, source

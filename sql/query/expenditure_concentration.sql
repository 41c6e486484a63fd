-- 支出在部门之间集中到什么程度（前几名占比和赫芬达尔指数）？
-- How concentrated is expenditure among departments: the share of the largest and the Herfindahl index?
-- grain: one year
-- param code: functional code of any level, or total (default total)
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
-- param top: how many of the largest departments (default 3)
SELECT
    fiscal_year,
    count(*) AS departments,
    CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan,
    CAST(sum(amount_yuan) FILTER (place <= CAST($top AS INTEGER)) AS DECIMAL(20, 2)) AS top_yuan,
    mart.percent(sum(amount_yuan) FILTER (place <= CAST($top AS INTEGER)), sum(amount_yuan)) AS top_percent,
    max_by(entity_name, amount_yuan) AS largest,
    CAST(round(sum(share * share) * 10000, 0) AS INTEGER) AS herfindahl_index
FROM (
    SELECT
        entity_name,
        fiscal_year,
        amount_yuan,
        row_number() OVER (PARTITION BY fiscal_year ORDER BY amount_yuan DESC, entity_name) AS place,
        CAST(amount_yuan AS DOUBLE) / CAST(sum(amount_yuan) OVER (PARTITION BY fiscal_year) AS DOUBLE) AS share
    FROM mart.trend_functional
    WHERE code = $code AND measure = $measure AND amount_yuan > 0
)
GROUP BY fiscal_year
ORDER BY fiscal_year

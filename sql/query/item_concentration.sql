-- 一个部门的支出集中在少数几个项级科目上吗？
-- How concentrated is a department's expenditure on few items?
-- grain: one department × one year
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
-- param top: how many of the largest items (default 3)
SELECT
    entity_name,
    fiscal_year,
    count(*) AS items,
    CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS items_yuan,
    max_by(standard_name, amount_yuan) AS largest_item,
    mart.percent(max(amount_yuan), sum(amount_yuan)) AS largest_percent,
    mart.percent(sum(amount_yuan) FILTER (place <= CAST($top AS INTEGER)), sum(amount_yuan)) AS top_percent
FROM (
    SELECT
        *,
        row_number() OVER (PARTITION BY entity_id, fiscal_year ORDER BY amount_yuan DESC, code) AS place
    FROM mart.trend_functional
    WHERE code_level = 'item' AND measure = $measure AND amount_yuan > 0
)
GROUP BY entity_id, entity_name, fiscal_year
ORDER BY entity_name, fiscal_year

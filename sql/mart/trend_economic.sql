-- Grain: one department × one year × one measure × one economic code of any level, with the year before beside it.
CREATE OR REPLACE VIEW mart.trend_economic AS
WITH amount AS (
    SELECT series_entity_id, fiscal_year, target_year, code AS code_before, rebased_code, relation, is_believed,
           amount_yuan, 'general_public_basic' AS measure
    FROM mart.rebased_amount
    WHERE statement = 'general_public_basic_expenditure' AND measure = 'basic' AND amount_kind = 'outturn'
    AND fiscal_year BETWEEN target_year - 1 AND target_year
),
figure AS (
    SELECT
        series_entity_id,
        target_year AS fiscal_year,
        measure,
        code,
        sum(amount_yuan) FILTER (fiscal_year = target_year) AS amount_yuan,
        sum(amount_yuan) FILTER (fiscal_year < target_year) AS prior_yuan,
        sum(amount_yuan) FILTER (fiscal_year < target_year AND relation <> 'same') AS crossed_yuan,
        sum(amount_yuan) FILTER (fiscal_year < target_year AND rebased_code IS NULL AND code_before IS NOT NULL)
            AS unbridged_yuan,
        bool_or(fiscal_year < target_year AND rebased_code = code AND amount_yuan <> 0) AS is_finest_before,
        coalesce(bool_or(is_believed) FILTER (fiscal_year < target_year), false) AS is_believed
    FROM (SELECT *, unnest(
        list_distinct(['total', rebased_code[1:3], rebased_code[1:5]])) AS code FROM amount)
    WHERE code IS NOT NULL
    GROUP BY series_entity_id, target_year, measure, code
),
department AS (
    SELECT
        series_entity_id,
        min(series_entity_name) AS series_entity_name,
        min(division_code) AS division_code,
        min(division_name) AS division_name,
        fiscal_year,
        bool_or(built_from_units) AS built_from_units,
        bool_or(scope_changed) AS scope_changed,
        count(DISTINCT entity_name) FILTER (entity_relation = 'merged') AS merged_bodies
    FROM mart.compared_report
    GROUP BY series_entity_id, fiscal_year
),
renamed AS (
    SELECT to_year AS fiscal_year, to_code AS code, bool_or(is_believed) AS is_believed
    FROM ref.code_bridge_pair
    WHERE scheme = 'economic_department' AND to_year = from_year + 1 AND relation = 'renamed' AND to_code = from_code
    GROUP BY ALL
),
known AS (
    SELECT
        *,
        length(code) > 3 AND code <> 'total'
            AND bool_or(is_finest_before AND length(code) = 3) OVER of_class AS is_below_finest_before
    FROM figure
    WINDOW
        of_class AS (PARTITION BY series_entity_id, fiscal_year, measure, code[1:3])
),
complete AS (
    SELECT
        f.* EXCLUDE (amount_yuan, prior_yuan, crossed_yuan, is_finest_before, is_below_finest_before),
        CASE WHEN bool_or(f.amount_yuan IS NOT NULL) OVER of_year THEN coalesce(f.amount_yuan, 0) END AS amount_yuan,
        CASE WHEN bool_or(f.prior_yuan IS NOT NULL) OVER of_year AND NOT f.is_below_finest_before
            THEN coalesce(f.prior_yuan, 0) END AS prior_yuan,
        CASE WHEN r.code IS NULL THEN coalesce(f.crossed_yuan, 0) ELSE coalesce(f.prior_yuan, 0) END AS crossed_yuan,
        r.is_believed AS name_is_believed
    FROM known f
    LEFT JOIN renamed r USING (fiscal_year, code)
    WINDOW of_year AS (PARTITION BY f.series_entity_id, f.fiscal_year, f.measure)
)
SELECT
    d.division_code,
    d.division_name,
    c.series_entity_id AS entity_id,
    d.series_entity_name AS entity_name,
    c.fiscal_year,
    c.measure,
    c.code,
    CASE WHEN c.code = 'total' THEN NULL WHEN length(c.code) = 3 THEN 'class' WHEN length(c.code) = 5 THEN 'section' END AS code_level,
    n.name AS standard_name,
    CAST(c.amount_yuan AS DECIMAL(20, 2)) AS amount_yuan,
    mart.percent(c.amount_yuan, max(c.amount_yuan) FILTER (c.code = 'total') OVER of_year) AS share_percent,
    CAST(c.prior_yuan AS DECIMAL(20, 2)) AS prior_yuan,
    CAST(c.amount_yuan - c.prior_yuan AS DECIMAL(20, 2)) AS change_yuan,
    mart.percent(c.amount_yuan - c.prior_yuan, c.prior_yuan) AS change_percent,
    rank() OVER (PARTITION BY c.fiscal_year, c.measure, c.code ORDER BY c.amount_yuan DESC) AS amount_rank,
    count(*) OVER (PARTITION BY c.fiscal_year, c.measure, c.code) AS department_count,
    mart.percent(c.crossed_yuan, c.prior_yuan) AS crossed_percent,
    CAST(coalesce(c.unbridged_yuan, 0) AS DECIMAL(20, 2)) AS unbridged_yuan,
    c.is_believed OR coalesce(c.name_is_believed, false) AS bridge_is_believed,
    d.built_from_units,
    d.scope_changed,
    d.merged_bodies > 0 OR coalesce(p.merged_bodies, 0) > 0 AS bodies_merged,
    false AS internal_flows_not_eliminated
FROM complete c
JOIN department d ON d.series_entity_id = c.series_entity_id AND d.fiscal_year = c.fiscal_year
LEFT JOIN department p ON p.series_entity_id = c.series_entity_id AND p.fiscal_year = c.fiscal_year - 1
LEFT JOIN (
    SELECT year, code, min(name) AS name FROM ref.code_year WHERE scheme = 'economic_department' GROUP BY ALL
) n ON n.year = c.fiscal_year AND n.code = c.code
WHERE c.amount_yuan IS NOT NULL
WINDOW of_year AS (PARTITION BY c.series_entity_id, c.fiscal_year, c.measure);

COMMENT ON VIEW mart.trend_economic IS 'Basic expenditure by departmental economic code over the years';
COMMENT ON COLUMN mart.trend_economic.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.trend_economic.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.trend_economic.entity_id IS 'The department, after renaming and merging';
COMMENT ON COLUMN mart.trend_economic.entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.trend_economic.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN mart.trend_economic.measure IS 'general_public_basic 一般公共预算财政拨款基本支出';
COMMENT ON COLUMN mart.trend_economic.code IS 'Departmental economic code (类/款) or total';
COMMENT ON COLUMN mart.trend_economic.code_level IS 'class, section or item; null for the total';
COMMENT ON COLUMN mart.trend_economic.standard_name IS 'Official name of the code in that year; null where unknown';
COMMENT ON COLUMN mart.trend_economic.amount_yuan IS 'Sum of the leaves, in yuan; 0 where the department prints others in that year but not this one';
COMMENT ON COLUMN mart.trend_economic.share_percent IS 'Of the total of the measure; null where that is not above zero';
COMMENT ON COLUMN mart.trend_economic.prior_yuan IS 'The year before under this years codes, in yuan; null where no report of that year is there, or where it is known for a code above only';
COMMENT ON COLUMN mart.trend_economic.change_yuan IS 'amount_yuan less prior_yuan';
COMMENT ON COLUMN mart.trend_economic.change_percent IS 'Of prior_yuan; null where that is not above zero';
COMMENT ON COLUMN mart.trend_economic.amount_rank IS '1 is the largest amount among the departments of that year';
COMMENT ON COLUMN mart.trend_economic.department_count IS 'Departments with that code in that year';
COMMENT ON COLUMN mart.trend_economic.crossed_percent IS 'Share of prior_yuan that stood under a code that was renamed, moved, merged or split between the years';
COMMENT ON COLUMN mart.trend_economic.unbridged_yuan IS 'Of the year before: amounts whose code has no known successor; they stand in the total and under no code';
COMMENT ON COLUMN mart.trend_economic.bridge_is_believed IS 'The codes are bridged by expert knowledge that no published document has shown yet';
COMMENT ON COLUMN mart.trend_economic.built_from_units IS 'The department published no consolidated edition; its units are summed';
COMMENT ON COLUMN mart.trend_economic.scope_changed IS 'The list of consolidated units differs from last years; null where either list is not known';
COMMENT ON COLUMN mart.trend_economic.bodies_merged IS 'A body that was merged into the department is counted in this year or the year before';
COMMENT ON COLUMN mart.trend_economic.internal_flows_not_eliminated IS 'Sums over departments count money twice that one passes to another';

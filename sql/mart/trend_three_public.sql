-- Grain: one department × one year × one item of the three public expenses, with the year before beside it. An item
-- that is not printed is zero where the others make up the whole.
CREATE OR REPLACE VIEW mart.trend_three_public AS
WITH printed AS (
    SELECT
        r.series_entity_id,
        min(r.series_entity_name) AS series_entity_name,
        min(r.division_code) AS division_code,
        min(r.division_name) AS division_name,
        r.fiscal_year,
        t.code,
        CAST(sum(t.original_budget_yuan) AS DECIMAL(20, 2)) AS original_budget_yuan,
        CAST(sum(t.revised_budget_yuan) AS DECIMAL(20, 2)) AS revised_budget_yuan,
        CAST(sum(t.budget_unspecified_yuan) AS DECIMAL(20, 2)) AS budget_unspecified_yuan,
        CAST(sum(t.outturn_yuan) AS DECIMAL(20, 2)) AS outturn_yuan,
        bool_or(r.built_from_units) AS built_from_units,
        bool_or(r.scope_changed) AS scope_changed,
        bool_or(r.entity_relation = 'merged') AS bodies_merged,
        count(DISTINCT t.budget_account) > 1 AS accounts_differ
    FROM mart.three_public t
    JOIN mart.compared_report r ON r.report_id = t.report_id AND r.fiscal_year = t.fiscal_year
    WHERE t.code IS NOT NULL
    GROUP BY r.series_entity_id, r.fiscal_year, t.code
),
item (code, whole, one, other) AS (
    VALUES ('overseas_travel', 'total', 'vehicles', 'reception'),
           ('vehicles', 'total', 'overseas_travel', 'reception'),
           ('reception', 'total', 'overseas_travel', 'vehicles'),
           ('vehicle_purchase', 'vehicles', 'vehicle_operation', NULL),
           ('vehicle_operation', 'vehicles', 'vehicle_purchase', NULL)
),
not_printed AS (
    SELECT
        w.* REPLACE (
            i.code AS code,
            CASE WHEN w.original_budget_yuan = coalesce(a.original_budget_yuan, 0) + coalesce(b.original_budget_yuan, 0)
                THEN CAST(0 AS DECIMAL(20, 2)) END AS original_budget_yuan,
            CASE WHEN w.revised_budget_yuan = coalesce(a.revised_budget_yuan, 0) + coalesce(b.revised_budget_yuan, 0)
                THEN CAST(0 AS DECIMAL(20, 2)) END AS revised_budget_yuan,
            CASE WHEN w.budget_unspecified_yuan
                    = coalesce(a.budget_unspecified_yuan, 0) + coalesce(b.budget_unspecified_yuan, 0)
                THEN CAST(0 AS DECIMAL(20, 2)) END AS budget_unspecified_yuan,
            CAST(0 AS DECIMAL(20, 2)) AS outturn_yuan)
    FROM printed w
    JOIN item i ON i.whole = w.code
    LEFT JOIN printed own
        ON own.series_entity_id = w.series_entity_id AND own.fiscal_year = w.fiscal_year AND own.code = i.code
    LEFT JOIN printed a
        ON a.series_entity_id = w.series_entity_id AND a.fiscal_year = w.fiscal_year AND a.code = i.one
    LEFT JOIN printed b
        ON b.series_entity_id = w.series_entity_id AND b.fiscal_year = w.fiscal_year AND b.code = i.other
    WHERE own.code IS NULL AND w.outturn_yuan = coalesce(a.outturn_yuan, 0) + coalesce(b.outturn_yuan, 0)
),
figure AS (
    SELECT * FROM printed
    UNION ALL
    SELECT * FROM not_printed
)
SELECT
    f.division_code,
    f.division_name,
    f.series_entity_id AS entity_id,
    f.series_entity_name AS entity_name,
    f.fiscal_year,
    f.code,
    f.original_budget_yuan,
    f.revised_budget_yuan,
    f.budget_unspecified_yuan,
    f.outturn_yuan AS amount_yuan,
    mart.percent(f.outturn_yuan, f.original_budget_yuan) AS completion_of_original_percent,
    mart.percent(f.outturn_yuan, f.revised_budget_yuan) AS completion_of_revised_percent,
    CASE WHEN f.code NOT IN ('meetings', 'training') THEN mart.percent(f.outturn_yuan, t.outturn_yuan) END
        AS share_percent,
    p.outturn_yuan AS prior_yuan,
    CAST(f.outturn_yuan - p.outturn_yuan AS DECIMAL(20, 2)) AS change_yuan,
    mart.percent(f.outturn_yuan - p.outturn_yuan, p.outturn_yuan) AS change_percent,
    CASE WHEN f.outturn_yuan IS NOT NULL
        THEN rank() OVER (PARTITION BY f.fiscal_year, f.code ORDER BY f.outturn_yuan DESC NULLS LAST)
    END AS amount_rank,
    count(f.outturn_yuan) OVER (PARTITION BY f.fiscal_year, f.code) AS department_count,
    f.built_from_units,
    f.scope_changed,
    f.bodies_merged OR coalesce(p.bodies_merged, false) AS bodies_merged,
    f.accounts_differ
FROM figure f
LEFT JOIN figure t ON t.series_entity_id = f.series_entity_id AND t.fiscal_year = f.fiscal_year AND t.code = 'total'
LEFT JOIN figure p ON p.series_entity_id = f.series_entity_id AND p.fiscal_year = f.fiscal_year - 1 AND p.code = f.code;

COMMENT ON VIEW mart.trend_three_public IS 'The three public expenses over the years';
COMMENT ON COLUMN mart.trend_three_public.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.trend_three_public.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.trend_three_public.entity_id IS 'The department, after renaming and merging';
COMMENT ON COLUMN mart.trend_three_public.entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.trend_three_public.fiscal_year IS 'Year of the amounts';
COMMENT ON COLUMN mart.trend_three_public.code IS 'total, overseas_travel, vehicles, vehicle_purchase, vehicle_operation, reception, meetings or training';
COMMENT ON COLUMN mart.trend_three_public.original_budget_yuan IS '年初预算数, in yuan; null where not printed';
COMMENT ON COLUMN mart.trend_three_public.revised_budget_yuan IS '全年预算数, in yuan; null where not printed';
COMMENT ON COLUMN mart.trend_three_public.budget_unspecified_yuan IS '预算数 of which the report does not say which budget it is, in yuan; null elsewhere';
COMMENT ON COLUMN mart.trend_three_public.amount_yuan IS '决算数, in yuan; an item that is not printed is zero where the others make up the whole';
COMMENT ON COLUMN mart.trend_three_public.completion_of_original_percent IS 'Of original_budget_yuan; null where that is not above zero';
COMMENT ON COLUMN mart.trend_three_public.completion_of_revised_percent IS 'Of revised_budget_yuan; null where that is not above zero';
COMMENT ON COLUMN mart.trend_three_public.share_percent IS 'Of the total of the three public expenses; null for meetings and training';
COMMENT ON COLUMN mart.trend_three_public.prior_yuan IS '决算数 of the year before, in yuan; null where it is not known';
COMMENT ON COLUMN mart.trend_three_public.change_yuan IS 'amount_yuan less prior_yuan';
COMMENT ON COLUMN mart.trend_three_public.change_percent IS 'Of prior_yuan; null where that is not above zero';
COMMENT ON COLUMN mart.trend_three_public.amount_rank IS '1 is the largest amount among the departments of that year; null where none is printed';
COMMENT ON COLUMN mart.trend_three_public.department_count IS 'Departments that print the item in that year';
COMMENT ON COLUMN mart.trend_three_public.built_from_units IS 'The department published no consolidated edition; its units are summed';
COMMENT ON COLUMN mart.trend_three_public.scope_changed IS 'The list of consolidated units differs from last year''s; null where either list is not known';
COMMENT ON COLUMN mart.trend_three_public.bodies_merged IS 'A body that was merged into the department is counted in this year or the year before';
COMMENT ON COLUMN mart.trend_three_public.accounts_differ IS 'Bodies that print general public money and bodies that print all appropriation are summed';

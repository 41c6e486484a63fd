-- Grain: one functional or economic code as reported in one year × one year it is brought to × one code it goes to there.
CREATE OR REPLACE VIEW mart.code_route AS
WITH target AS (
    SELECT DISTINCT fiscal_year AS target_year FROM mart.compared_report
),
bound AS (
    SELECT scheme, min(from_year) AS first_year, max(to_year) AS last_year
    FROM ref.code_bridge_pair
    GROUP BY scheme
),
known AS (
    SELECT DISTINCT
        classification,
        CASE classification WHEN 'economic' THEN 'economic_department' ELSE classification END AS scheme,
        fiscal_year,
        code
    FROM mart.leaf_amount
    WHERE classification IN ('functional', 'economic')
),
moved AS (
    SELECT
        k.classification,
        k.fiscal_year,
        k.code,
        t.target_year,
        p.to_code || CASE WHEN p.to_code = p.from_code THEN substr(k.code, length(p.from_code) + 1) ELSE '' END
            AS to_code,
        p.relation,
        p.weight,
        p.is_believed
    FROM known k
    JOIN bound b USING (scheme)
    CROSS JOIN target t
    JOIN ref.code_bridge_pair p
        ON p.scheme = k.scheme
        AND p.from_year = least(greatest(k.fiscal_year, b.first_year), b.last_year)
        AND p.to_year = least(greatest(t.target_year, b.first_year), b.last_year)
        AND (p.from_code = k.code OR starts_with(k.code, p.from_code) AND p.to_code IS DISTINCT FROM p.from_code)
    QUALIFY length(p.from_code)
        = max(length(p.from_code)) OVER (PARTITION BY k.classification, k.fiscal_year, k.code, t.target_year)
)
SELECT DISTINCT
    classification,
    fiscal_year,
    code,
    target_year,
    CASE WHEN is_known THEN to_code END AS to_code,
    CASE WHEN is_known THEN relation ELSE last_relation END AS relation,
    is_believed,
    CASE WHEN is_known THEN cumulated - weight ELSE 0 END AS weight_before,
    CASE WHEN is_known THEN cumulated ELSE 1 END AS weight_with
FROM (
    SELECT
        *,
        bool_and(to_code IS NOT NULL AND weight IS NOT NULL) OVER of_code AS is_known,
        max(relation) OVER of_code AS last_relation,
        sum(weight) OVER (of_code ORDER BY to_code) AS cumulated
    FROM moved
    WINDOW of_code AS (PARTITION BY classification, fiscal_year, code, target_year)
);

COMMENT ON VIEW mart.code_route IS 'The way of every reported code to the codes of every other year with reports, by the changes of codes between them';
COMMENT ON COLUMN mart.code_route.classification IS 'functional or economic';
COMMENT ON COLUMN mart.code_route.fiscal_year IS 'Year it is reported in';
COMMENT ON COLUMN mart.code_route.code IS 'Code as reported';
COMMENT ON COLUMN mart.code_route.target_year IS 'Year whose codes are used';
COMMENT ON COLUMN mart.code_route.to_code IS 'Code there, coarser where the seeds know no finer one; null where nothing there answers to it or the parts are not known';
COMMENT ON COLUMN mart.code_route.relation IS 'same, renamed, moved, merged, split, new, dropped or reused; the strongest on the way';
COMMENT ON COLUMN mart.code_route.is_believed IS 'The way rests on expert knowledge that no published document has shown yet';
COMMENT ON COLUMN mart.code_route.weight_before IS 'Share of the amount that goes to the codes before this one, from 0 to 1';
COMMENT ON COLUMN mart.code_route.weight_with IS 'The same with this code; an amount goes to it by the difference';

-- Grain: one report whose figures count in comparisons; the consolidated edition, or else the units' own.
CREATE OR REPLACE VIEW mart.compared_report AS
WITH candidate AS (
    SELECT
        r.report_id,
        r.division_code,
        r.division_name,
        r.entity_name,
        CASE WHEN r.edition = 'unit' THEN coalesce(r.parent_entity_id, r.entity_id) ELSE r.entity_id END AS department_id,
        r.edition,
        r.edition = 'unit' AND r.parent_entity_id IS NOT NULL AS built_from_units,
        r.report_year AS fiscal_year
    FROM mart.report r
    WHERE r.document_kind = 'final_accounts'
    QUALIFY r.edition = 'department'
        OR NOT bool_or(r.edition = 'department') OVER (PARTITION BY department_id, r.report_year)
),
unit_list AS (
    SELECT report_id, list(unit_name ORDER BY unit_name) AS units
    FROM mart.report_unit
    GROUP BY report_id
)
SELECT
    c.report_id,
    c.division_code,
    c.division_name,
    coalesce(s.series_entity_id, c.department_id) AS series_entity_id,
    coalesce(s.series_entity_name, c.entity_name) AS series_entity_name,
    c.entity_name,
    c.fiscal_year,
    c.edition,
    coalesce(s.relation, 'same') AS entity_relation,
    c.built_from_units,
    u.units <> p.units AS scope_changed
FROM candidate c
LEFT JOIN mart.entity_series s ON s.entity_id = c.department_id
LEFT JOIN unit_list u USING (report_id)
LEFT JOIN candidate before
    ON before.department_id = c.department_id AND before.fiscal_year = c.fiscal_year - 1
    AND before.edition = 'department' AND c.edition = 'department'
LEFT JOIN unit_list p ON p.report_id = before.report_id;

COMMENT ON VIEW mart.compared_report IS 'The reports that comparisons are made of: never a department and its units together';
COMMENT ON COLUMN mart.compared_report.report_id IS 'The report';
COMMENT ON COLUMN mart.compared_report.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.compared_report.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.compared_report.series_entity_id IS 'The department the figures are counted under, after renaming and merging';
COMMENT ON COLUMN mart.compared_report.series_entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.compared_report.entity_name IS 'Name of the body as published in this report';
COMMENT ON COLUMN mart.compared_report.fiscal_year IS 'Year of the report';
COMMENT ON COLUMN mart.compared_report.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.compared_report.entity_relation IS 'same, renamed or merged: how the body stands to the department it is counted under';
COMMENT ON COLUMN mart.compared_report.built_from_units IS 'The department published no consolidated edition; its units are summed';
COMMENT ON COLUMN mart.compared_report.scope_changed IS 'The list of consolidated units differs from last year''s; null where either list is not known';

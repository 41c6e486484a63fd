-- Grain: one code of one classification in one year that a report or a change of codes covers.
CREATE OR REPLACE VIEW ref.code_year AS
WITH code AS (
    SELECT 'functional' AS scheme, code, name, level, parent, valid_from_year, valid_to_year, evidence, source
    FROM ref.functional_code
    UNION ALL
    SELECT 'economic_department', code, name, level, parent, valid_from_year, valid_to_year, evidence, source
    FROM ref.economic_code
    UNION ALL
    SELECT 'economic_government', code, name, level, parent, valid_from_year, valid_to_year, evidence, source
    FROM ref.government_economic_code
    UNION ALL
    SELECT 'revenue', code, name, level, parent, valid_from_year, valid_to_year, evidence, source
    FROM ref.revenue_code
),
bound AS (
    SELECT
        least(min(report_year), min(CAST(b.to_year AS INTEGER)) - 1) AS first_year,
        greatest(max(report_year), max(CAST(b.to_year AS INTEGER))) AS last_year
    FROM (SELECT min(CAST(to_year AS INTEGER)) AS to_year FROM ref.code_bridge
          UNION ALL SELECT max(CAST(to_year AS INTEGER)) FROM ref.code_bridge) b
    LEFT JOIN core.current_report ON true
)
SELECT
    c.scheme,
    y.year,
    c.code,
    c.level AS code_level,
    c.parent,
    c.name,
    CAST(c.valid_from_year AS INTEGER) AS valid_from_year,
    CAST(c.valid_to_year AS INTEGER) AS valid_to_year,
    c.evidence,
    c.source
FROM code c
CROSS JOIN (SELECT unnest(range(first_year, last_year + 1)) AS year FROM bound) y
WHERE y.year >= coalesce(CAST(c.valid_from_year AS INTEGER), y.year)
AND y.year <= coalesce(CAST(c.valid_to_year AS INTEGER), y.year);

COMMENT ON VIEW ref.code_year IS 'The classifications year by year, from seeds/classification';
COMMENT ON COLUMN ref.code_year.scheme IS 'functional, economic_department, economic_government or revenue';
COMMENT ON COLUMN ref.code_year.year IS 'Fiscal year';
COMMENT ON COLUMN ref.code_year.code IS 'The code';
COMMENT ON COLUMN ref.code_year.code_level IS '类, 款 or 项';
COMMENT ON COLUMN ref.code_year.parent IS 'The code above it; null for a class';
COMMENT ON COLUMN ref.code_year.name IS 'Official name in that year; a code with two names in one year is ambiguous and stands twice';
COMMENT ON COLUMN ref.code_year.valid_from_year IS 'First year; null where unknown';
COMMENT ON COLUMN ref.code_year.valid_to_year IS 'Last year; null where unknown or still valid';
COMMENT ON COLUMN ref.code_year.evidence IS 'A printed in a published report, B in a notice, C implied by a document, D general knowledge';
COMMENT ON COLUMN ref.code_year.source IS 'Documents, by the ids of seeds/classification/sources.csv';

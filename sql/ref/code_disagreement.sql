-- Grain: one code × one fiscal year × one printed name that the seeds do not know for that code and year.
CREATE OR REPLACE VIEW ref.code_disagreement AS
WITH official AS (
    SELECT
        scheme,
        year,
        code,
        string_agg(DISTINCT name, ' / ' ORDER BY name) AS names,
        list(DISTINCT translate(name, '（）：，', '():,')) AS folded
    FROM ref.code_year
    GROUP BY ALL
),
ever AS (
    SELECT
        scheme,
        code,
        list(DISTINCT translate(name, '（）：，', '():,')) AS folded
    FROM ref.code_year
    GROUP BY ALL
)
SELECT
    o.scheme,
    o.fiscal_year,
    o.code,
    o.name AS printed_name,
    f.names AS official_name,
    CASE
        WHEN e.code IS NULL THEN 'code_unknown'
        WHEN f.code IS NULL THEN 'code_not_of_that_year'
        WHEN list_contains(e.folded, translate(o.name, '（）：，', '():,')) THEN 'name_of_another_year'
        ELSE 'name_unknown'
    END AS disagreement,
    o.report_count,
    o.example_report_id
FROM ref.code_observation o
LEFT JOIN official f ON f.scheme = o.scheme AND f.year = o.fiscal_year AND f.code = o.code
LEFT JOIN ever e ON e.scheme = o.scheme AND e.code = o.code
WHERE NOT coalesce(list_contains(f.folded, translate(o.name, '（）：，', '():,')), false);

COMMENT ON VIEW ref.code_disagreement IS 'Where accepted reports print another code or name than seeds/classification has; brackets and commas of either width are alike';
COMMENT ON COLUMN ref.code_disagreement.scheme IS 'functional or economic_department';
COMMENT ON COLUMN ref.code_disagreement.fiscal_year IS 'Year of the report';
COMMENT ON COLUMN ref.code_disagreement.code IS 'The code';
COMMENT ON COLUMN ref.code_disagreement.printed_name IS 'Name printed beside it';
COMMENT ON COLUMN ref.code_disagreement.official_name IS 'Name by the seeds in that year; null where they do not have the code then';
COMMENT ON COLUMN ref.code_disagreement.disagreement IS 'code_unknown, code_not_of_that_year, name_of_another_year or name_unknown';
COMMENT ON COLUMN ref.code_disagreement.report_count IS 'Reports of that year that print it so';
COMMENT ON COLUMN ref.code_disagreement.example_report_id IS 'One of them';

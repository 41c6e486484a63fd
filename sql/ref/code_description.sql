-- Grain: one explanation of a code or term, in the glossary of a report or in a list of codes.
CREATE OR REPLACE VIEW ref.code_description AS
SELECT
    g.code,
    g.code_scheme,
    r.report_year AS fiscal_year,
    g.term,
    g.explanation,
    'report' AS source_kind,
    r.entity_name AS source,
    r.report_id,
    g.page
FROM core.glossary_term g
JOIN core.current_report r USING (report_id, version)
UNION ALL
SELECT code, code_scheme, CAST(fiscal_year AS INTEGER), name, explanation, 'list', source, NULL, NULL
FROM ref.code_explanation;

COMMENT ON VIEW ref.code_description IS 'What codes and terms mean in the words of reports (名词解释) and of lists of codes';
COMMENT ON COLUMN ref.code_description.code IS 'Classification code; null for terms that name none';
COMMENT ON COLUMN ref.code_description.code_scheme IS 'functional, economic or revenue; null without code';
COMMENT ON COLUMN ref.code_description.fiscal_year IS 'Year of the report or list';
COMMENT ON COLUMN ref.code_description.term IS 'As printed, without its number';
COMMENT ON COLUMN ref.code_description.explanation IS 'As printed, line breaks removed';
COMMENT ON COLUMN ref.code_description.source_kind IS 'report or list';
COMMENT ON COLUMN ref.code_description.source IS 'The body, or the short name of the list in seeds/classification/sources.csv';
COMMENT ON COLUMN ref.code_description.report_id IS 'Null for a list';
COMMENT ON COLUMN ref.code_description.page IS 'One-based page; null for a list';

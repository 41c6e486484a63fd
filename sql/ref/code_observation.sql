-- Grain: one code × one fiscal year × one name printed for it in the statements of accepted reports' own years.
CREATE OR REPLACE VIEW ref.code_observation AS
SELECT
    CASE classification WHEN 'economic' THEN 'economic_department' ELSE classification END AS scheme,
    fiscal_year,
    code,
    CASE WHEN length(code) > 3 THEN code[1:length(code) - 2] END AS parent,
    label AS name,
    count(DISTINCT report_id) AS report_count,
    min(report_id) AS example_report_id
FROM mart.amount
WHERE classification IN ('functional', 'economic') AND code_level IS NOT NULL AND fiscal_year = report_year
AND statement NOT IN ('revenue_expenditure_summary', 'appropriation_summary')
GROUP BY ALL;

COMMENT ON VIEW ref.code_observation IS 'Which codes and names the statements of accepted reports print; the summaries, which print ordinals and no codes, are not asked';
COMMENT ON COLUMN ref.code_observation.scheme IS 'functional or economic_department';
COMMENT ON COLUMN ref.code_observation.fiscal_year IS 'Year of the report';
COMMENT ON COLUMN ref.code_observation.code IS 'The code as printed, or found by its printed name';
COMMENT ON COLUMN ref.code_observation.parent IS 'The code above it; null for a class';
COMMENT ON COLUMN ref.code_observation.name IS 'Printed beside it, white space removed';
COMMENT ON COLUMN ref.code_observation.report_count IS 'Reports of that year that print it so';
COMMENT ON COLUMN ref.code_observation.example_report_id IS 'One of them';

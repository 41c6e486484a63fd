-- What rates are recomputed from: every amount of this year that the narrative tells, then every figure of the
-- statements (nearness 2), by the same topic, code, measure and phase.
CREATE OR REPLACE TEMP TABLE narrative_value AS
SELECT sha256, topic, code, measure, amount_kind, section, ordinal, 1 AS nearness, amount_yuan, precision_yuan
FROM narrative_figure
WHERE fiscal_year = report_year AND NOT is_implied
UNION ALL
SELECT sha256, statement, code, measure, CASE vintage WHEN '' THEN 'outturn' ELSE split_part(vintage, ' · ', 2) END,
       '', row_no, 2, amount_yuan, precision_yuan
FROM figure
WHERE split_part(vintage, ' · ', 3) = '' AND line_role <> 'of_which'
  AND (statement NOT LIKE '%summary'
       OR direction = 'revenue' AND code = 'grand_total' AND account IN ('all', 'fiscal_appropriation'))

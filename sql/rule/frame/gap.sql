-- Why a rule was not evaluated in a document: a report without a form, without a narrative, a statement, a declared emptiness, another report, or the
-- operand itself; the first that applies.
CREATE OR REPLACE TEMP TABLE gap AS
WITH read AS (SELECT rule_id, category, statements[1] AS first, unnest(statements) AS statement FROM rule)
SELECT r.rule_id, c.sha256, r.first AS statement,
       CASE WHEN bool_or(r.statement = 'performance' AND coalesce(s.state, 'absent') = 'absent') THEN 'form_absent'
            WHEN bool_or(r.statement = 'narrative' AND coalesce(s.state, 'absent') = 'absent') THEN 'narrative_absent'
            WHEN bool_or(s.sha256 IS NULL OR s.state = 'absent') THEN 'statement_absent'
            WHEN bool_or(s.state = 'declared_empty') THEN 'statement_declared_empty'
            WHEN bool_or(r.category = 'cross_report') THEN 'other_report_not_loaded'
            ELSE 'operand_absent' END AS reason
FROM read r
CROSS JOIN scope c
LEFT JOIN source_statement s ON s.sha256 = c.sha256 AND s.statement = r.statement
GROUP BY r.rule_id, c.sha256, r.first

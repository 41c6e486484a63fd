-- The cell a place is pointed at: its first printed term, the left side before the right.
CREATE OR REPLACE TEMP TABLE first_fact AS
SELECT t.sha256, t.rule_id, t.place, arg_min(t.fact_id, (t.side, a.row_no, a.column_no, t.fact_id)) AS fact_id
FROM term t
JOIN judged j USING (sha256, rule_id, place)
JOIN staging.amount a USING (sha256, fact_id)
WHERE j.verdict IN ('rounding', 'break')
GROUP BY ALL

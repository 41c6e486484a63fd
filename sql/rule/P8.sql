-- P8: score of a whole department told by the narrative = the score of its form.
WITH told AS (
    SELECT * FROM narrative_figure
    WHERE topic = 'performance' AND code = 'overall_evaluation' AND measure = 'score' AND NOT is_implied
    QUALIFY row_number() OVER (PARTITION BY sha256 ORDER BY ordinal) = 1
)
SELECT f.sha256, 'performance' AS statement, f.place || ' · total_score' AS place, 'left' AS side, t.fact_id,
       t.amount_yuan, 0 AS precision_yuan
FROM told t
JOIN form_figure f ON f.sha256 = t.sha256 AND f.form_kind = 'department_self_evaluation'
UNION ALL
SELECT f.sha256, 'performance', f.place || ' · total_score', 'right', f.form_id,
       CASE WHEN f.claims_whole THEN f.execution_score ELSE f.indicator_score END, 0
FROM told t
JOIN form_figure f ON f.sha256 = t.sha256 AND f.form_kind = 'department_self_evaluation'
WHERE f.claims_whole OR f.base = 'whole' OR f.base = 'execution' AND f.management_weight = 0

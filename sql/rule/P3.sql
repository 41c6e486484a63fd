-- P3: all the money of a form = Σ where it comes from, for each budget and the outturn; basic and project apart.
WITH line AS (
    SELECT l.*, CASE WHEN funding_source IN ('basic', 'project') THEN 'nature' ELSE 'source' END AS lane
    FROM staging.performance_funding l JOIN scope USING (sha256)
),
amount AS (
    UNPIVOT line ON original_budget_yuan AS original_budget, revised_budget_yuan AS revised_budget, outturn_yuan AS outturn
    INTO NAME phase VALUE amount_yuan
),
lane AS (
    SELECT DISTINCT sha256, form_no, lane, phase FROM amount WHERE funding_source <> 'total'
)
SELECT a.sha256, 'performance' AS statement,
       'performance · ' || a.form_no || ' · ' || a.phase || CASE n.lane WHEN 'nature' THEN ' · nature' ELSE '' END AS place,
       CASE a.funding_source WHEN 'total' THEN 'left' ELSE 'right' END AS side, a.fact_id, a.amount_yuan, a.precision_yuan
FROM amount a
JOIN lane n ON n.sha256 = a.sha256 AND n.form_no = a.form_no AND n.phase = a.phase
           AND (a.funding_source = 'total' OR n.lane = a.lane)

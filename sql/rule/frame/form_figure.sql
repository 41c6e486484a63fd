-- One row per self-evaluation form of the documents in scope: the line of all its money, its printed total, what its
-- indicators and its grid on the management of money add up to. Base: what the printed total counts, told by its weight.
-- Claims whole: the score beside the execution rate is more than that rate can earn, so it must be that of the form.
CREATE OR REPLACE TEMP TABLE form_figure AS
WITH part AS (
    SELECT sha256, form_no,
           sum(weight) FILTER (section = 'indicators') AS grid_weight,
           coalesce(sum(weight) FILTER (section = 'funds_management'), 0) AS management_weight,
           coalesce(sum(score) FILTER (section = 'funds_management'), 0) AS management_score,
           bool_and(score IS NOT NULL) AS is_scored
    FROM staging.performance_indicator JOIN scope USING (sha256)
    GROUP BY ALL
),
form AS (
    SELECT f.*, p.* EXCLUDE (sha256, form_no), t.fact_id, t.original_budget_yuan, t.revised_budget_yuan, t.outturn_yuan,
           t.precision_yuan, t.weight AS execution_weight, t.rate_percent, t.rate_decimals, t.score AS execution_score,
           t.score_decimals AS execution_decimals
    FROM staging.performance_form f
    JOIN scope USING (sha256)
    LEFT JOIN part p USING (sha256, form_no)
    LEFT JOIN staging.performance_funding t
      ON t.sha256 = f.sha256 AND t.form_no = f.form_no AND t.funding_source = 'total'
    QUALIFY row_number() OVER (PARTITION BY f.sha256, f.form_no ORDER BY t.row_no) = 1
)
SELECT *, coalesce(fact_id, report_id || ':performance:' || form_no) AS form_id, 'performance · ' || form_no AS place,
       CASE WHEN indicator_weight = grid_weight THEN 'indicators'
            WHEN indicator_weight = grid_weight + execution_weight THEN 'execution'
            WHEN indicator_weight = grid_weight + management_weight THEN 'management'
            WHEN indicator_weight >= 100 THEN 'whole' ELSE 'indicators' END AS base,
       coalesce(execution_score > execution_weight, false) AS claims_whole,
       execution_weight * least(rate_percent, 100) / 100 AS execution_points
FROM form

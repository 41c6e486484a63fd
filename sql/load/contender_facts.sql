-- One row per fact of a contender as it is compared: without its place, its amount kind split into outturn and budget,
-- the budget bases counted. Facts that are equal so far are counted together.
CREATE OR REPLACE TEMP TABLE contender_fact AS
WITH fact AS (
    SELECT c.sha256, c.report_id, a.* EXCLUDE (sha256, report_id)
    FROM staging.amount a
    JOIN contender c USING (sha256)
    WHERE c.is_staged
    UNION ALL BY NAME
    SELECT c.sha256, c.report_id, a.* EXCLUDE (report_id, version)
    FROM core.amount a
    JOIN contender c USING (report_id, version)
    WHERE NOT c.is_staged
)
SELECT
    sha256,
    report_id,
    statement,
    fiscal_year,
    direction,
    budget_account,
    classification,
    code,
    label,
    line_role,
    measure,
    lane,
    amount_kind = 'outturn' AS is_outturn,
    amount_yuan,
    count(*) AS printed_times,
    count(*) FILTER (amount_kind = 'original_budget') AS original_times,
    count(*) FILTER (amount_kind = 'revised_budget') AS revised_times,
    count(*) FILTER (amount_kind = 'budget_unspecified') AS unspecified_times,
    min(row_no) AS row_no,
    min(column_no) AS column_no
FROM fact
GROUP BY ALL;

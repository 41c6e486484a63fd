-- One row per printed line and column on which a document in conflict and its opponent differ, in the order of the
-- statements; what each prints there, null where it prints nothing.
WITH line AS (
    SELECT
        sha256,
        report_id,
        statement,
        direction,
        budget_account,
        label,
        measure,
        lane,
        is_outturn,
        string_agg(
            concat_ws(
                ' ',
                amount_yuan::VARCHAR,
                CASE WHEN original_times > 0 THEN 'original_budget' END,
                CASE WHEN revised_times > 0 THEN 'revised_budget' END
            ),
            ', ' ORDER BY amount_yuan
        ) AS printed,
        min(row_no) AS row_no,
        min(column_no) AS column_no
    FROM contender_fact
    WHERE sha256 IN (SELECT sha256 FROM conflict)
    GROUP BY ALL
),
pair AS (
    SELECT o.sha256, o.opponent_path, l.* EXCLUDE (sha256), NULL::VARCHAR AS other
    FROM conflict_opponent o
    JOIN line l ON l.sha256 = o.sha256
    UNION ALL BY NAME
    SELECT o.sha256, o.opponent_path, l.* EXCLUDE (sha256, printed), NULL::VARCHAR AS printed, l.printed AS other
    FROM conflict_opponent o
    JOIN line l ON l.sha256 = o.opponent
)
SELECT
    sha256,
    any_value(report_id) AS report_id,
    any_value(opponent_path) AS opponent_path,
    statement,
    label,
    measure,
    max(printed) AS printed,
    max(other) AS other,
    min(row_no) FILTER (printed IS NOT NULL) AS row_no,
    min(column_no) FILTER (printed IS NOT NULL) AS column_no,
    count(*) OVER (PARTITION BY sha256) AS differences
FROM pair
GROUP BY sha256, statement, direction, budget_account, label, measure, lane, is_outturn
HAVING max(printed) IS DISTINCT FROM max(other)
QUALIFY row_number() OVER (PARTITION BY sha256 ORDER BY statement, min(pair.row_no), label, measure) <= 3
ORDER BY sha256, statement, min(pair.row_no), label, measure;

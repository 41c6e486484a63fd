-- One row per staged document in conflict, with the first other document, by path, whose facts differ from its own.
CREATE OR REPLACE TEMP TABLE conflict_opponent AS
WITH print AS (
    SELECT
        c.sha256,
        c.report_id,
        c.path,
        c.is_staged,
        coalesce(f.fingerprint, 0) AS fingerprint
    FROM contender c
    LEFT JOIN (
        SELECT sha256, sum(hash(fact)::HUGEINT) AS fingerprint
        FROM (
            SELECT sha256, struct_pack(
                statement, fiscal_year, direction, budget_account, classification, code, label, line_role, measure, lane,
                is_outturn, amount_yuan, printed_times, original_times, revised_times, unspecified_times
            ) AS fact
            FROM contender_fact
        )
        GROUP BY sha256
    ) f USING (sha256)
    WHERE c.report_id IN (SELECT report_id FROM conflict)
),
first_document AS (
    SELECT
        report_id,
        min_by(sha256, (path, sha256)) AS sha256,
        min_by(fingerprint, (path, sha256)) AS fingerprint,
        min(path) AS path
    FROM print
    GROUP BY report_id
),
second_document AS (
    SELECT p.report_id, min_by(p.sha256, (p.path, p.sha256)) AS sha256, min(p.path) AS path
    FROM print p
    JOIN first_document f USING (report_id)
    WHERE p.fingerprint <> f.fingerprint
    GROUP BY p.report_id
)
SELECT
    p.sha256,
    p.report_id,
    CASE WHEN p.fingerprint = f.fingerprint THEN s.sha256 ELSE f.sha256 END AS opponent,
    CASE WHEN p.fingerprint = f.fingerprint THEN s.path ELSE f.path END AS opponent_path
FROM print p
JOIN first_document f USING (report_id)
JOIN second_document s USING (report_id)
WHERE p.is_staged;

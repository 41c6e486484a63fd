-- One row per document of a report that several documents hold: staged ones and the one already in core.
CREATE OR REPLACE TEMP TABLE contender AS
WITH candidate AS (
    SELECT sha256, report_id, content_kind, path, true AS is_staged
    FROM staging.document
    WHERE NOT quarantined AND report_id IS NOT NULL
    UNION ALL
    SELECT r.sha256, r.report_id, r.content_kind, d.path, false AS is_staged
    FROM core.current_report r
    JOIN (
        SELECT sha256, min(path) AS path
        FROM ops.document
        GROUP BY sha256
    ) d USING (sha256)
    WHERE r.sha256 NOT IN (SELECT sha256 FROM staging.document)
)
SELECT *
FROM candidate
WHERE report_id IN (
    SELECT report_id
    FROM candidate
    GROUP BY report_id
    HAVING count(*) > 1
);

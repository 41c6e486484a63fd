-- One row per document of a report that several documents hold: staged ones and the versions already in core.
CREATE OR REPLACE TEMP TABLE contender AS
WITH candidate AS (
    SELECT
        d.sha256, d.report_id, d.content_kind, d.path, true AS is_staged,
        d.sha256 NOT IN (SELECT sha256 FROM core.report) AS is_new, 0 AS version,
        coalesce(e.registry_date, e.text_date) AS published, e.file_date
    FROM staging.document d
    LEFT JOIN evidence e USING (sha256)
    WHERE NOT d.quarantined AND d.report_id IS NOT NULL
    UNION ALL
    SELECT
        r.sha256, r.report_id, r.content_kind, d.path, false AS is_staged, false AS is_new, r.version,
        coalesce(r.registry_date, r.text_date) AS published, r.file_date
    FROM core.report r
    JOIN (
        SELECT sha256, min(path) AS path
        FROM ops.document
        GROUP BY sha256
    ) d USING (sha256)
    WHERE r.sha256 NOT IN (SELECT sha256 FROM staging.document)
    AND r.sha256 NOT IN (SELECT sha256 FROM staging.outcome WHERE outcome <> 'unreadable')
    AND r.report_id IN (SELECT report_id FROM staging.document WHERE NOT quarantined)
)
SELECT *
FROM candidate
WHERE report_id IN (
    SELECT report_id
    FROM candidate
    GROUP BY report_id
    HAVING count(*) > 1
);

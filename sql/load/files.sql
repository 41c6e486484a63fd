-- What became of every file the running load has found. A content that was not read keeps what is known of it; so does
-- one in core that could not be read again.
CREATE OR REPLACE TEMP TABLE seen AS
SELECT
    f.sha256,
    f.path,
    f.source_root,
    f.content_kind,
    f.size_bytes,
    CASE
        WHEN f.state IS NOT NULL THEN f.state
        WHEN r.verdict IS NOT NULL AND NOT r.is_current THEN 'superseded'
        WHEN r.verdict IS NOT NULL THEN r.verdict
        WHEN o.outcome IN ('ignored', 'unreadable') THEN o.outcome
        WHEN d.quarantined THEN 'quarantined'
        WHEN u.sha256 IS NOT NULL OR e.sha256 IS NOT NULL THEN 'duplicate'
    END AS state,
    CASE
        WHEN r.verdict IS NOT NULL AND o.outcome = 'unreadable' THEN 'could not be read again: ' || o.reason
        WHEN d.quarantined THEN q.reason
        ELSE coalesce(f.reason, o.reason, e.reason)
    END AS reason,
    coalesce(r.page_count, o.page_count, e.page_count) AS page_count,
    nullif(coalesce(r.extractor, o.extractor, e.extractor), '') AS extractor,
    coalesce(r.report_id, o.report_id, e.report_id) AS report_id,
    coalesce(u.duplicate_of, e.duplicate_of) AS duplicate_of
FROM staging.file f
LEFT JOIN (
    SELECT sha256, outcome, reason, page_count, extractor, report_id
    FROM ops.reading
    WHERE sha256 NOT IN (SELECT sha256 FROM staging.outcome)
    UNION ALL
    SELECT sha256, outcome, reason, page_count, extractor, report_id
    FROM staging.outcome
) o USING (sha256)
LEFT JOIN staging.document d USING (sha256)
LEFT JOIN staging.duplicate u USING (sha256)
LEFT JOIN (
    SELECT r.sha256, r.verdict, r.page_count, r.extractor, r.report_id, c.version IS NOT NULL AS is_current
    FROM core.report r
    LEFT JOIN core.report_current c USING (report_id, version)
) r USING (sha256)
LEFT JOIN (
    SELECT
        sha256,
        any_value(reason) AS reason,
        any_value(page_count) AS page_count,
        any_value(extractor) AS extractor,
        any_value(report_id) AS report_id,
        any_value(duplicate_of) AS duplicate_of
    FROM ops.document
    WHERE duplicate_of <> sha256
    AND sha256 NOT IN (SELECT sha256 FROM staging.outcome)
    GROUP BY sha256
) e USING (sha256)
LEFT JOIN (
    SELECT
        sha256,
        string_agg(DISTINCT code || ': ' || message, '; ' ORDER BY code || ': ' || message) AS reason
    FROM staging.finding
    WHERE severity = 'FATAL'
    GROUP BY sha256
) q USING (sha256);

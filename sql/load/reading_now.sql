-- One row per content found: with what it would be read now. Limits count only where they may have decided.
CREATE OR REPLACE TEMP VIEW reading_now AS
WITH known AS (
    SELECT sha256, report_id, outcome FROM ops.reading WHERE sha256 NOT IN (SELECT sha256 FROM staging.outcome)
    UNION ALL
    SELECT sha256, report_id, outcome FROM staging.outcome
)
SELECT
    f.sha256,
    concat_ws(
        ' ',
        any_value(e.version),
        (SELECT any_value(version) FROM staging.reading_key WHERE kind = 'base'),
        any_value(d.version),
        string_agg(DISTINCT n.version, ' ' ORDER BY n.version),
        any_value(p.version),
        CASE WHEN any_value(k.outcome) = 'unreadable'
            THEN (SELECT any_value(version) FROM staging.reading_key WHERE kind = 'limits')
        END
    ) AS read_with
FROM staging.file f
LEFT JOIN known k USING (sha256)
LEFT JOIN staging.reading_key e ON e.kind = 'extractor' AND e.key = f.content_kind
LEFT JOIN staging.reading_key d ON d.kind = 'document' AND d.key = f.sha256
LEFT JOIN staging.reading_key n ON n.kind = 'file' AND n.key = regexp_replace(f.path, '^.*/', '')
LEFT JOIN staging.reading_key p ON p.kind = 'report' AND p.key = k.report_id
WHERE f.sha256 IS NOT NULL
GROUP BY f.sha256;

-- Grain: one report that counts, by what has to be looked at to know whether anything in mart that follows from it has
-- changed. What is read of a version is never changed once it stands; a version read again tells its load.
CREATE OR REPLACE TEMP TABLE report_stamp AS
SELECT
    c.report_id,
    md5(concat_ws('|', c.version, v.hash, x.hash, d.source_path)) AS stamp
FROM core.current_report c
JOIN (
    SELECT report_id, string_agg(md5(CAST(r AS VARCHAR)), '' ORDER BY version) AS hash
    FROM core.report r
    GROUP BY report_id
) v USING (report_id)
LEFT JOIN (
    SELECT report_id, string_agg(md5(CAST(i AS VARCHAR)), '' ORDER BY md5(CAST(i AS VARCHAR))) AS hash
    FROM core.cross_report i
    GROUP BY report_id
) x USING (report_id)
LEFT JOIN (
    SELECT sha256, arg_min(path, (withdrawn_at IS NOT NULL, path)) AS source_path
    FROM ops.document
    GROUP BY sha256
) d USING (sha256);

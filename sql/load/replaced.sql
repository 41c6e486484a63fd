-- One row per version in core whose document has become the duplicate of an accepted one.
CREATE OR REPLACE TEMP TABLE replaced AS
SELECT r.report_id, r.version
FROM core.report r
JOIN staging.duplicate u USING (sha256)
JOIN staging.accepted a ON a.sha256 = u.duplicate_of;

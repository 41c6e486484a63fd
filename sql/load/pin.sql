-- A person's choice: this version of this report counts until one newer than the newest of now comes.
INSERT INTO core.report_pin
SELECT r.report_id, r.sha256, n.sha256 AS over_sha256, now() AT TIME ZONE 'UTC' AS pinned_at
FROM core.report r
JOIN (SELECT report_id, max_by(sha256, version) AS sha256 FROM core.report GROUP BY report_id) n USING (report_id)
WHERE r.report_id = ? AND r.version = ?;

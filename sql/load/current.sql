-- The version that counts of every report the running load touches: the newest, but where a person has chosen another
-- one and nothing newer came since.
DELETE FROM core.report_current
WHERE report_id IN (SELECT report_id FROM numbering UNION SELECT report_id FROM replaced);
DELETE FROM core.report_pin AS p
USING numbering n
WHERE n.report_id = p.report_id AND n.is_newest AND n.sha256 <> p.over_sha256;
INSERT INTO core.report_current BY NAME
SELECT n.report_id, coalesce(p.number, n.number) AS version
FROM numbering n
LEFT JOIN (
    SELECT c.report_id, c.number
    FROM core.report_pin
    JOIN numbering c USING (report_id, sha256)
) p USING (report_id)
WHERE n.is_newest;

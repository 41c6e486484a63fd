-- Why each version comes after the one before it.
UPDATE core.report AS r
SET newer_because = n.newer_because
FROM numbering n
WHERE r.report_id = n.report_id AND r.sha256 = n.sha256 AND r.newer_because IS DISTINCT FROM n.newer_because;

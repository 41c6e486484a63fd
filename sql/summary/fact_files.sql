-- Grain: one place where the document of a hash was found.
SELECT source_root, path
FROM ops.document
WHERE sha256 = ?
ORDER BY last_seen DESC, path

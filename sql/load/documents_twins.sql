-- A document whose facts a loaded one gives.
UPDATE ops.document AS k
SET state = 'duplicate', reason = 'same facts as ''' || w.path || '''', duplicate_of = u.duplicate_of
FROM staging.duplicate u
JOIN (
    SELECT sha256, arg_min(path, (withdrawn_at IS NOT NULL, path)) AS path
    FROM ops.document
    GROUP BY sha256
) w ON w.sha256 = u.duplicate_of
WHERE k.sha256 = u.sha256;

-- One row per staged document: accepted, accepted with breaks (of severity ERROR, not waived) or quarantined, and whether
-- somebody should look at it.
WITH broken AS (
    SELECT DISTINCT sha256
    FROM staging.reconciliation
    WHERE verdict = 'break' AND severity = 'ERROR' AND waived IS NULL
),
faulty AS (SELECT DISTINCT sha256 FROM staging.finding WHERE severity IN ('ERROR', 'FATAL'))
SELECT d.sha256,
       CASE WHEN d.quarantined THEN 'quarantined' WHEN b.sha256 IS NOT NULL THEN 'accepted_with_breaks'
            ELSE 'accepted' END AS verdict,
       b.sha256 IS NOT NULL OR f.sha256 IS NOT NULL AS needs_attention
FROM staging.document d
LEFT JOIN broken b USING (sha256)
LEFT JOIN faulty f USING (sha256)
ORDER BY d.sha256

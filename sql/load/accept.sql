-- One row per staged document that is neither quarantined nor a duplicate: it goes into core. Its version is told when
-- all of them are there.
INSERT INTO staging.accepted
SELECT
    d.sha256,
    d.report_id,
    0 AS version,
    CASE WHEN b.sha256 IS NULL THEN 'accepted' ELSE 'accepted_with_breaks' END AS verdict
FROM staging.document d
LEFT JOIN (
    SELECT DISTINCT sha256
    FROM staging.reconciliation
    WHERE verdict = 'break' AND severity = 'ERROR' AND waived IS NULL
) b USING (sha256)
WHERE NOT d.quarantined
AND d.sha256 IN (SELECT sha256 FROM staging.outcome)
AND d.sha256 NOT IN (SELECT sha256 FROM staging.duplicate);

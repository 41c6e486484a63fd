-- One row per accepted document.
INSERT INTO core.report BY NAME
SELECT
    a.report_id,
    a.version,
    d.* EXCLUDE (report_id, path, quarantined),
    a.verdict,
    getvariable('run_id') AS loaded_in_run
FROM staging.accepted a
JOIN staging.document d USING (sha256);

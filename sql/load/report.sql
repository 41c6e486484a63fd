-- One row per accepted document.
INSERT INTO core.report BY NAME
SELECT
    a.report_id,
    a.version,
    d.* EXCLUDE (report_id, path, quarantined),
    a.verdict,
    e.source_url,
    try_cast(e.registry_date AS DATE) AS published_on,
    e.registry_date,
    e.text_date,
    e.file_date,
    getvariable('run_id') AS loaded_in_run
FROM staging.accepted a
JOIN staging.document d USING (sha256)
LEFT JOIN evidence e USING (sha256);

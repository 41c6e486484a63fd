-- One row per document the running load has read: facts read and facts in core, and its state.
SELECT
    t.path,
    t.sha256,
    (SELECT count(*) FROM core.amount a JOIN core.report r USING (report_id, version) WHERE r.sha256 = t.sha256)
    + (SELECT count(*) FROM staging.amount a WHERE a.sha256 = t.sha256) AS taken,
    (
        SELECT count(*) FROM core.amount a JOIN core.report r USING (report_id, version) WHERE r.sha256 = t.sha256
    ) AS given,
    d.state AS outcome
FROM staging.task t
JOIN ops.document d ON d.sha256 = t.sha256 AND d.source_root = t.source_root AND d.path = t.path
ORDER BY t.path, t.sha256;

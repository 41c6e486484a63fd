-- One row per document the running load has read: facts held against each other, identities evaluated, breaks in words.
SELECT
    t.path,
    t.sha256,
    (SELECT count(*) FROM staging.amount a WHERE a.sha256 = t.sha256) AS taken,
    count(r.rule_id) FILTER (r.verdict <> 'not_evaluated') AS given,
    CASE WHEN o.outcome = 'read'
        THEN count(r.rule_id) FILTER (r.verdict = 'break' AND r.waived IS NULL) || ' breaks'
        ELSE o.outcome
    END AS outcome
FROM staging.task t
JOIN staging.outcome o USING (sha256)
LEFT JOIN staging.reconciliation r USING (sha256)
GROUP BY t.path, t.sha256, o.outcome
ORDER BY t.path, t.sha256;

-- Grain: one printed amount that took part in an evaluated identity of an accepted report. An inequality that holds
-- verifies nothing: rules of the kind at_most count only where they break. Where the narrative
-- alone differs from a figure that the statements confirm, the narrative is in doubt and not the figure.
CREATE OR REPLACE VIEW mart.amount_verification AS
SELECT
    t.fact_id,
    CASE
        WHEN bool_or(i.verdict = 'break' AND i.category <> 'narrative') THEN 'in_break'
        WHEN bool_or(i.verdict <> 'break') THEN 'verified'
        ELSE 'in_break'
    END AS verification
FROM core.reconciliation_term t
JOIN core.report_current USING (report_id, version)
JOIN core.reconciliation i USING (report_id, version, rule_id, place)
WHERE i.verdict = 'break'
   OR i.verdict IN ('exact', 'rounding') AND i.rule_id NOT IN ('T2', 'X3b', 'X5', 'X7', 'X9', 'X10', 'N8', 'N9')
GROUP BY t.fact_id;

COMMENT ON VIEW mart.amount_verification IS 'What the identities say of an amount';
COMMENT ON COLUMN mart.amount_verification.fact_id IS 'The amount';
COMMENT ON COLUMN mart.amount_verification.verification IS 'verified or in_break';

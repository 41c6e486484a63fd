-- Grain: one identity that a printed amount took part in.
SELECT i.rule_id, i.place, t.side, i.left_amount, i.right_amount, i.difference, i.envelope, i.verdict, i.sentence
FROM core.reconciliation_term t
JOIN core.report_current USING (report_id, version)
JOIN core.reconciliation i USING (report_id, version, rule_id, place)
WHERE t.fact_id = ?
ORDER BY i.verdict = 'break' DESC, i.rule_id, i.place

-- Grain: one identity held against one place of an accepted report.
CREATE OR REPLACE VIEW mart.reconciliation AS
SELECT
    i.report_id,
    i.rule_id,
    i.category,
    i.statement,
    i.place,
    i.left_amount,
    i.right_amount,
    i.difference,
    i.envelope,
    i.verdict,
    i.sentence,
    i.reason,
    i.suggestion,
    i.waived,
    i.printed_unit
FROM (FROM core.reconciliation UNION ALL BY NAME FROM core.cross_report) i
JOIN core.report_current USING (report_id, version);

COMMENT ON VIEW mart.reconciliation IS 'What every identity says of every accepted report';
COMMENT ON COLUMN mart.reconciliation.report_id IS 'The report';
COMMENT ON COLUMN mart.reconciliation.rule_id IS 'The rule';
COMMENT ON COLUMN mart.reconciliation.category IS 'statement, cross_statement, cross_report or narrative';
COMMENT ON COLUMN mart.reconciliation.statement IS 'The statement it is held against';
COMMENT ON COLUMN mart.reconciliation.place IS 'Where';
COMMENT ON COLUMN mart.reconciliation.left_amount IS 'Left side in yuan';
COMMENT ON COLUMN mart.reconciliation.right_amount IS 'Right side in yuan';
COMMENT ON COLUMN mart.reconciliation.difference IS 'Left minus right';
COMMENT ON COLUMN mart.reconciliation.envelope IS 'What rounding alone can explain';
COMMENT ON COLUMN mart.reconciliation.verdict IS 'exact, rounding, break, not_evaluated, or differs (between years, never a break)';
COMMENT ON COLUMN mart.reconciliation.sentence IS 'The identity in words, with its figures';
COMMENT ON COLUMN mart.reconciliation.reason IS 'Why it was not evaluated; null where it was';
COMMENT ON COLUMN mart.reconciliation.suggestion IS 'A single correction that would make its identities exact';
COMMENT ON COLUMN mart.reconciliation.waived IS 'Why a break has been waived; null where it counts';
COMMENT ON COLUMN mart.reconciliation.printed_unit IS 'Unit the sentence prints; amounts are in yuan unless it is %, 个, 辆, 项 or 方向';

-- What the columns of the identities between reports mean.

COMMENT ON COLUMN core.cross_report.report_id IS 'The report';
COMMENT ON COLUMN core.cross_report.version IS 'Its version';
COMMENT ON COLUMN core.cross_report.rule_id IS 'The rule';
COMMENT ON COLUMN core.cross_report.category IS 'statement, cross_statement, cross_report or narrative';
COMMENT ON COLUMN core.cross_report.severity IS 'How much a break weighs';
COMMENT ON COLUMN core.cross_report.statement IS 'The statement it is held against';
COMMENT ON COLUMN core.cross_report.place IS 'Where';
COMMENT ON COLUMN core.cross_report.left_amount IS 'Left side in yuan';
COMMENT ON COLUMN core.cross_report.right_amount IS 'Right side in yuan';
COMMENT ON COLUMN core.cross_report.difference IS 'Left minus right';
COMMENT ON COLUMN core.cross_report.envelope IS 'What rounding alone can explain';
COMMENT ON COLUMN core.cross_report.verdict IS 'exact, rounding, break or not_evaluated';
COMMENT ON COLUMN core.cross_report.reason IS 'Why it was not evaluated; null where it was';
COMMENT ON COLUMN core.cross_report.suggestion IS 'A single correction that would make its identities exact';
COMMENT ON COLUMN core.cross_report.waived IS 'Why a break has been waived; null where it counts';
COMMENT ON COLUMN core.cross_report.sentence IS 'The identity in words, with its figures';
COMMENT ON COLUMN core.cross_report_term.report_id IS 'The report';
COMMENT ON COLUMN core.cross_report_term.version IS 'Its version';
COMMENT ON COLUMN core.cross_report_term.rule_id IS 'The rule';
COMMENT ON COLUMN core.cross_report_term.place IS 'Where';
COMMENT ON COLUMN core.cross_report_term.side IS 'left or right';
COMMENT ON COLUMN core.cross_report_term.fact_id IS 'The amount';

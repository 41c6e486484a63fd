-- The unit in which an identity's sentence prints its two sides: percentages and counts are no money.

ALTER TABLE core.reconciliation ADD COLUMN printed_unit VARCHAR;
COMMENT ON COLUMN core.reconciliation.printed_unit IS 'Unit the sentence prints; amounts are in yuan unless it is %, 个, 辆, 项 or 方向';
ALTER TABLE core.cross_report ADD COLUMN printed_unit VARCHAR;
COMMENT ON COLUMN core.cross_report.printed_unit IS 'Unit the sentence prints; amounts are in yuan';

-- The unit in which an identity's sentence prints its two sides: percentages and counts are no money.

ALTER TABLE staging.reconciliation ADD COLUMN printed_unit VARCHAR;

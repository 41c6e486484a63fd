-- Verdicts stand beside what was read.
INSERT INTO staging.reconciliation BY NAME SELECT * FROM outcome

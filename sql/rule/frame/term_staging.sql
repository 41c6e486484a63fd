-- Which printed amounts took part in which identity.
INSERT INTO staging.reconciliation_term BY NAME
SELECT sha256, rule_id, place, side, fact_id FROM term WHERE fact_id IS NOT NULL

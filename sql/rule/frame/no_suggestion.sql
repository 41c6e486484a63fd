-- A difference between two reports suggests no cell.
CREATE OR REPLACE TEMP TABLE misprint_text (sha256 VARCHAR, rule_id VARCHAR, place VARCHAR, suggestion VARCHAR)

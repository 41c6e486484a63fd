-- How much each finding weighs.
CREATE OR REPLACE TEMP TABLE finding_code (code VARCHAR PRIMARY KEY, severity VARCHAR NOT NULL)

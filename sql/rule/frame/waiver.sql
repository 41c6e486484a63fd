-- The waivers that hold today; place * stands for every place of the rule.
CREATE OR REPLACE TEMP TABLE waiver (report_id VARCHAR, rule_id VARCHAR, place VARCHAR, waived VARCHAR)

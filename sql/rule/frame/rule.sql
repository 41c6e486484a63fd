-- The catalogue, one row per rule, beside the statements each rule reads.
CREATE OR REPLACE TEMP TABLE rule (
    rule_id     VARCHAR PRIMARY KEY,
    category    VARCHAR NOT NULL,
    severity    VARCHAR NOT NULL,
    comparison  VARCHAR NOT NULL,
    blank       VARCHAR NOT NULL,
    statements  VARCHAR[] NOT NULL,
    sentence_zh VARCHAR NOT NULL,
    unit        VARCHAR
)

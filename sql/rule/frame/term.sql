-- One row per term of an identity: a printed amount on one side of one place. A place whose operand is absent is named
-- by a term without fact and amount. Rules insert by name and leave out what has its default.
CREATE OR REPLACE TEMP TABLE term (
    rule_id        VARCHAR NOT NULL,
    sha256         VARCHAR NOT NULL,
    place          VARCHAR NOT NULL,
    statement      VARCHAR NOT NULL,
    side           VARCHAR NOT NULL,
    sign           TINYINT DEFAULT 1,
    fact_id        VARCHAR,
    amount_yuan    DECIMAL(20, 2),
    precision_yuan DECIMAL(20, 6),
    leaves         BIGINT
)

-- What the identities between reports say of the current versions. Derived: built anew after every load, so that it is
-- the same whatever the order in which reports came.

CREATE TABLE core.cross_report (
    report_id    VARCHAR NOT NULL,
    version      INTEGER NOT NULL,
    rule_id      VARCHAR NOT NULL,
    category     VARCHAR NOT NULL,
    severity     VARCHAR NOT NULL,
    statement    VARCHAR,
    place        VARCHAR NOT NULL,
    left_amount  DECIMAL(20, 2),
    right_amount DECIMAL(20, 2),
    difference   DECIMAL(20, 2),
    envelope     DECIMAL(20, 6),
    verdict      VARCHAR NOT NULL,
    reason       VARCHAR,
    suggestion   VARCHAR,
    waived       VARCHAR,
    sentence     VARCHAR NOT NULL
);
COMMENT ON TABLE core.cross_report IS 'One identity between reports, held against the current version of a report';

CREATE TABLE core.cross_report_term (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
    rule_id   VARCHAR NOT NULL,
    place     VARCHAR NOT NULL,
    side      VARCHAR NOT NULL,
    fact_id   VARCHAR NOT NULL
);
COMMENT ON TABLE core.cross_report_term IS 'Which printed amounts, of this report and of others, took part in which identity';

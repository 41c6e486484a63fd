-- What the narrative of a document tells: one row per amount or count, one per ratio.

CREATE TABLE staging.narrative_amount (
    sha256      VARCHAR NOT NULL,
    report_id   VARCHAR,
    fact_id     VARCHAR NOT NULL,
    ordinal     INTEGER NOT NULL,
    section     VARCHAR NOT NULL,
    topic       VARCHAR NOT NULL,
    code        VARCHAR,
    measure     VARCHAR NOT NULL,
    amount_kind VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    amount      DECIMAL(24, 6) NOT NULL,
    unit        VARCHAR NOT NULL,
    amount_yuan DECIMAL(20, 2),
    decimals    INTEGER NOT NULL,
    printed     VARCHAR NOT NULL,
    is_implied  BOOLEAN NOT NULL,
    reason      VARCHAR,
    sentence    VARCHAR NOT NULL,
    page        INTEGER NOT NULL
);

CREATE TABLE staging.narrative_ratio (
    sha256      VARCHAR NOT NULL,
    report_id   VARCHAR,
    fact_id     VARCHAR NOT NULL,
    ordinal     INTEGER NOT NULL,
    section     VARCHAR NOT NULL,
    topic       VARCHAR NOT NULL,
    code        VARCHAR,
    of_measure  VARCHAR NOT NULL,
    measure     VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    percent     DECIMAL(20, 6),
    decimals    INTEGER NOT NULL,
    printed     VARCHAR NOT NULL,
    base        VARCHAR NOT NULL,
    direction   VARCHAR,
    sign        INTEGER,
    sentence    VARCHAR NOT NULL,
    page        INTEGER NOT NULL
);

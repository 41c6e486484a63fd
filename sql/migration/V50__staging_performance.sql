-- Self-evaluation forms (绩效自评表) and glossary terms (名词解释) of a document.

CREATE TABLE staging.performance_form (
    sha256                   VARCHAR NOT NULL,
    report_id                VARCHAR,
    form_no                  INTEGER NOT NULL,
    form_kind                VARCHAR NOT NULL,
    title                    VARCHAR,
    project_name             VARCHAR,
    unit                     VARCHAR,
    is_unit_printed          BOOLEAN NOT NULL,
    indicator_weight         DECIMAL(18, 6),
    indicator_score          DECIMAL(18, 6),
    indicator_score_decimals INTEGER,
    page                     INTEGER NOT NULL,
    sheet                    VARCHAR
);

CREATE TABLE staging.performance_funding (
    sha256                VARCHAR NOT NULL,
    report_id             VARCHAR,
    fact_id               VARCHAR NOT NULL,
    form_no               INTEGER NOT NULL,
    funding_source        VARCHAR NOT NULL,
    original_budget_yuan  DECIMAL(20, 2),
    revised_budget_yuan   DECIMAL(20, 2),
    outturn_yuan          DECIMAL(20, 2),
    precision_yuan        DECIMAL(20, 6),
    original_printed      VARCHAR,
    revised_printed       VARCHAR,
    outturn_printed       VARCHAR,
    weight                DECIMAL(18, 6),
    rate_percent          DECIMAL(18, 6),
    rate_decimals         INTEGER,
    rate_printed          VARCHAR,
    score                 DECIMAL(18, 6),
    score_decimals        INTEGER,
    score_printed         VARCHAR,
    page                  INTEGER NOT NULL,
    sheet                 VARCHAR,
    row_no                INTEGER NOT NULL
);

CREATE TABLE staging.performance_indicator (
    sha256          VARCHAR NOT NULL,
    report_id       VARCHAR,
    fact_id         VARCHAR NOT NULL,
    form_no         INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    section         VARCHAR NOT NULL,
    level_1         VARCHAR,
    level_1_weight  DECIMAL(18, 6),
    level_2         VARCHAR,
    level_3         VARCHAR,
    indicator_name  VARCHAR NOT NULL,
    target          VARCHAR,
    target_operator VARCHAR,
    target_value    DECIMAL(24, 6),
    target_unit     VARCHAR,
    actual          VARCHAR,
    actual_operator VARCHAR,
    actual_value    DECIMAL(24, 6),
    actual_unit     VARCHAR,
    weight          DECIMAL(18, 6),
    score           DECIMAL(18, 6),
    score_decimals  INTEGER,
    score_printed   VARCHAR,
    explanation     VARCHAR,
    page            INTEGER NOT NULL,
    sheet           VARCHAR,
    row_no          INTEGER NOT NULL
);

CREATE TABLE staging.performance_ledger (
    sha256      VARCHAR NOT NULL,
    report_id   VARCHAR,
    form_no     INTEGER NOT NULL,
    disposition VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    cells       INTEGER NOT NULL
);

CREATE TABLE staging.glossary_term (
    sha256      VARCHAR NOT NULL,
    report_id   VARCHAR,
    ordinal     INTEGER NOT NULL,
    term        VARCHAR NOT NULL,
    code        VARCHAR,
    code_scheme VARCHAR,
    explanation VARCHAR NOT NULL,
    page        INTEGER NOT NULL
);

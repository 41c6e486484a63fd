-- What was read from the documents of the running load, before judgement. Documents that are accepted leave it for
-- core; a quarantined document stays here for inspection. Every row is keyed by the SHA-256 of its document.

CREATE SCHEMA IF NOT EXISTS staging;

CREATE TABLE staging.document (
    sha256           VARCHAR PRIMARY KEY,
    path             VARCHAR NOT NULL,
    content_kind     VARCHAR NOT NULL,
    extractor        VARCHAR NOT NULL,
    page_count       INTEGER NOT NULL,
    report_id        VARCHAR,
    document_kind    VARCHAR,
    division_code    VARCHAR,
    division_name    VARCHAR,
    entity_id        VARCHAR,
    entity_code      VARCHAR,
    entity_name      VARCHAR,
    entity_kind      VARCHAR,
    parent_entity_id VARCHAR,
    edition          VARCHAR,
    report_year      INTEGER,
    quarantined      BOOLEAN NOT NULL
);

CREATE TABLE staging.statement (
    sha256         VARCHAR NOT NULL,
    report_id      VARCHAR,
    statement      VARCHAR NOT NULL,
    budget_account VARCHAR NOT NULL,
    state          VARCHAR NOT NULL,
    title          VARCHAR,
    printed_mark   VARCHAR,
    unit           VARCHAR,
    precision_yuan DECIMAL(20, 6),
    empty_sentence VARCHAR,
    first_page     INTEGER,
    last_page      INTEGER
);

CREATE TABLE staging.amount (
    sha256          VARCHAR NOT NULL,
    report_id       VARCHAR,
    fact_id         VARCHAR,
    statement       VARCHAR NOT NULL,
    fiscal_year     INTEGER NOT NULL,
    amount_kind     VARCHAR NOT NULL,
    direction       VARCHAR NOT NULL,
    budget_account  VARCHAR NOT NULL,
    classification  VARCHAR NOT NULL,
    code            VARCHAR,
    code_level      VARCHAR,
    code_resolution VARCHAR NOT NULL,
    label           VARCHAR NOT NULL,
    standard_name   VARCHAR,
    line_role       VARCHAR NOT NULL,
    is_leaf         BOOLEAN NOT NULL,
    measure         VARCHAR NOT NULL,
    lane            VARCHAR NOT NULL,
    amount_yuan     DECIMAL(20, 2) NOT NULL,
    printed         VARCHAR NOT NULL,
    printed_unit    VARCHAR NOT NULL,
    decimals        INTEGER NOT NULL,
    corrected       VARCHAR,
    page            INTEGER,
    sheet           VARCHAR,
    row_no          INTEGER NOT NULL,
    column_no       INTEGER NOT NULL,
    cell_reference  VARCHAR NOT NULL,
    box_left        DOUBLE NOT NULL,
    box_top         DOUBLE NOT NULL,
    box_right       DOUBLE NOT NULL,
    box_bottom      DOUBLE NOT NULL
);

CREATE TABLE staging.finding (
    sha256    VARCHAR NOT NULL,
    report_id VARCHAR,
    ordinal   INTEGER NOT NULL,
    code      VARCHAR NOT NULL,
    severity  VARCHAR NOT NULL,
    stage     VARCHAR NOT NULL,
    statement VARCHAR,
    page      INTEGER,
    sheet     VARCHAR,
    row_no    INTEGER,
    column_no INTEGER,
    printed   VARCHAR,
    expected  VARCHAR,
    message   VARCHAR NOT NULL
);

CREATE TABLE staging.ledger (
    sha256      VARCHAR NOT NULL,
    report_id   VARCHAR,
    statement   VARCHAR NOT NULL,
    disposition VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    cells       INTEGER NOT NULL
);

CREATE TABLE staging.report_unit (
    sha256    VARCHAR NOT NULL,
    report_id VARCHAR,
    ordinal   INTEGER NOT NULL,
    unit_name VARCHAR NOT NULL,
    level     VARCHAR NOT NULL,
    note      VARCHAR
);

CREATE TABLE staging.narrative_block (
    sha256    VARCHAR NOT NULL,
    report_id VARCHAR,
    ordinal   INTEGER NOT NULL,
    page      INTEGER NOT NULL,
    text      VARCHAR NOT NULL
);

-- One row per identity held against one place of one document. Reason: why it was not evaluated; suggestion: which cell a
-- break is probably due to; waived: why, by whom and until when a break was judged.
CREATE TABLE staging.reconciliation (
    sha256       VARCHAR NOT NULL,
    report_id    VARCHAR,
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

-- Which printed amounts took part in which identity.
CREATE TABLE staging.reconciliation_term (
    sha256  VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    place   VARCHAR NOT NULL,
    side    VARCHAR NOT NULL,
    fact_id VARCHAR NOT NULL
);

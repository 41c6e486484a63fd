-- Every version of every accepted report, keyed by report_id and version. Rows are added, never changed.

CREATE SCHEMA IF NOT EXISTS core;

CREATE TABLE core.report (
    report_id        VARCHAR NOT NULL,
    version          INTEGER NOT NULL,
    sha256           VARCHAR NOT NULL,
    content_kind     VARCHAR NOT NULL,
    extractor        VARCHAR NOT NULL,
    page_count       INTEGER NOT NULL,
    document_kind    VARCHAR NOT NULL,
    division_code    VARCHAR,
    division_name    VARCHAR,
    entity_id        VARCHAR NOT NULL,
    entity_code      VARCHAR,
    entity_name      VARCHAR NOT NULL,
    entity_kind      VARCHAR NOT NULL,
    parent_entity_id VARCHAR,
    edition          VARCHAR NOT NULL,
    report_year      INTEGER NOT NULL,
    verdict          VARCHAR NOT NULL,
    source_url       VARCHAR,
    published_on     DATE,
    loaded_in_run    VARCHAR NOT NULL
);
COMMENT ON TABLE core.report IS 'Every version of every report that was accepted';
COMMENT ON COLUMN core.report.report_id IS 'Body, year, edition and kind';
COMMENT ON COLUMN core.report.version IS 'Version of the report, from 1';
COMMENT ON COLUMN core.report.sha256 IS 'The document it was read from';
COMMENT ON COLUMN core.report.content_kind IS 'pdf, xlsx or xls';
COMMENT ON COLUMN core.report.extractor IS 'Adapter and version that read it';
COMMENT ON COLUMN core.report.page_count IS 'Pages of a PDF, visible sheets of a workbook';
COMMENT ON COLUMN core.report.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN core.report.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN core.report.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN core.report.entity_id IS 'The body';
COMMENT ON COLUMN core.report.entity_code IS 'The bodys own code; null where none is known';
COMMENT ON COLUMN core.report.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN core.report.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN core.report.parent_entity_id IS 'The department it belongs to; null where none is known';
COMMENT ON COLUMN core.report.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN core.report.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN core.report.verdict IS 'accepted or accepted_with_breaks';
COMMENT ON COLUMN core.report.source_url IS 'Where it was published; null where unknown';
COMMENT ON COLUMN core.report.published_on IS 'When it was published; null where unknown';
COMMENT ON COLUMN core.report.loaded_in_run IS 'The load that brought it';

CREATE TABLE core.report_current (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL
);
COMMENT ON TABLE core.report_current IS 'Which version of a report counts';
COMMENT ON COLUMN core.report_current.report_id IS 'The report';
COMMENT ON COLUMN core.report_current.version IS 'Its current version';

CREATE TABLE core.statement (
    report_id      VARCHAR NOT NULL,
    version        INTEGER NOT NULL,
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
COMMENT ON TABLE core.statement IS 'How each of the nine statements stands in a version of a report';
COMMENT ON COLUMN core.statement.report_id IS 'The report';
COMMENT ON COLUMN core.statement.version IS 'Its version';
COMMENT ON COLUMN core.statement.statement IS 'Which of the nine statements';
COMMENT ON COLUMN core.statement.budget_account IS 'Which money it counts';
COMMENT ON COLUMN core.statement.state IS 'present, declared_empty or absent';
COMMENT ON COLUMN core.statement.title IS 'As printed; null where absent';
COMMENT ON COLUMN core.statement.printed_mark IS '公开01表 and the like; null where none is printed';
COMMENT ON COLUMN core.statement.unit IS 'Printed unit; null where none is printed';
COMMENT ON COLUMN core.statement.precision_yuan IS 'Finest printed place in yuan; null without amounts';
COMMENT ON COLUMN core.statement.empty_sentence IS 'The sentence that declares it empty';
COMMENT ON COLUMN core.statement.first_page IS 'First page or sheet';
COMMENT ON COLUMN core.statement.last_page IS 'Last page or sheet';

CREATE TABLE core.amount (
    report_id       VARCHAR NOT NULL,
    version         INTEGER NOT NULL,
    fact_id         VARCHAR NOT NULL,
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
COMMENT ON TABLE core.amount IS 'One printed amount of a version of a report';
COMMENT ON COLUMN core.amount.report_id IS 'The report';
COMMENT ON COLUMN core.amount.version IS 'Its version';
COMMENT ON COLUMN core.amount.fact_id IS 'Report, statement, row and column; one per printed amount and version';
COMMENT ON COLUMN core.amount.statement IS 'Which of the nine statements';
COMMENT ON COLUMN core.amount.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN core.amount.amount_kind IS 'outturn, original_budget, revised_budget or budget_unspecified';
COMMENT ON COLUMN core.amount.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN core.amount.budget_account IS 'Which money it counts';
COMMENT ON COLUMN core.amount.classification IS 'The scheme of the code';
COMMENT ON COLUMN core.amount.code IS 'Classification code or fixed name; null where the line has no known meaning';
COMMENT ON COLUMN core.amount.code_level IS 'class, section or item; null for names and totals';
COMMENT ON COLUMN core.amount.code_resolution IS 'How the code was found: printed, alias, by_name, fixed or unresolved';
COMMENT ON COLUMN core.amount.label IS 'As printed, white space removed';
COMMENT ON COLUMN core.amount.standard_name IS 'Official name of the code in that year';
COMMENT ON COLUMN core.amount.line_role IS 'detail, subtotal, of_which, total or grand_total';
COMMENT ON COLUMN core.amount.is_leaf IS 'No child prints an amount in this column; safe to sum';
COMMENT ON COLUMN core.amount.measure IS 'What the column counts';
COMMENT ON COLUMN core.amount.lane IS 'left, middle, right, or empty in a statement of one lane';
COMMENT ON COLUMN core.amount.amount_yuan IS 'In yuan';
COMMENT ON COLUMN core.amount.printed IS 'Exactly as printed';
COMMENT ON COLUMN core.amount.printed_unit IS '元, 千元, 万元 or 亿元';
COMMENT ON COLUMN core.amount.decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.amount.corrected IS 'Printed text that an approved correction replaces';
COMMENT ON COLUMN core.amount.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN core.amount.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN core.amount.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN core.amount.column_no IS 'One-based column within the statement';
COMMENT ON COLUMN core.amount.cell_reference IS 'Address on a sheet; empty for a page';
COMMENT ON COLUMN core.amount.box_left IS 'Left edge of the cell in points';
COMMENT ON COLUMN core.amount.box_top IS 'Top edge of the cell in points';
COMMENT ON COLUMN core.amount.box_right IS 'Right edge of the cell in points';
COMMENT ON COLUMN core.amount.box_bottom IS 'Bottom edge of the cell in points';

CREATE TABLE core.finding (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
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
COMMENT ON TABLE core.finding IS 'What was noticed about a version of a report';
COMMENT ON COLUMN core.finding.report_id IS 'The report';
COMMENT ON COLUMN core.finding.version IS 'Its version';
COMMENT ON COLUMN core.finding.ordinal IS 'Place in the list of findings, from 1';
COMMENT ON COLUMN core.finding.code IS 'Stable code of the finding';
COMMENT ON COLUMN core.finding.severity IS 'ERROR, WARNING or INFO';
COMMENT ON COLUMN core.finding.stage IS 'The stage that made it';
COMMENT ON COLUMN core.finding.statement IS 'The statement meant; null for the report as a whole';
COMMENT ON COLUMN core.finding.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN core.finding.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN core.finding.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN core.finding.column_no IS 'One-based column within the statement';
COMMENT ON COLUMN core.finding.printed IS 'What is printed there';
COMMENT ON COLUMN core.finding.expected IS 'What was expected';
COMMENT ON COLUMN core.finding.message IS 'One sentence a person can act on';

CREATE TABLE core.ledger (
    report_id   VARCHAR NOT NULL,
    version     INTEGER NOT NULL,
    statement   VARCHAR NOT NULL,
    disposition VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    cells       INTEGER NOT NULL
);
COMMENT ON TABLE core.ledger IS 'How many cells of a statement ended in which way';
COMMENT ON COLUMN core.ledger.report_id IS 'The report';
COMMENT ON COLUMN core.ledger.version IS 'Its version';
COMMENT ON COLUMN core.ledger.statement IS 'Which of the nine statements';
COMMENT ON COLUMN core.ledger.disposition IS 'consumed, ignored or unresolved';
COMMENT ON COLUMN core.ledger.reason IS 'What they became, or why they were ignored';
COMMENT ON COLUMN core.ledger.cells IS 'Number of cells';

CREATE TABLE core.report_unit (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
    ordinal   INTEGER NOT NULL,
    unit_name VARCHAR NOT NULL,
    level     VARCHAR NOT NULL,
    note      VARCHAR
);
COMMENT ON TABLE core.report_unit IS 'The units whose accounts a report consolidates';
COMMENT ON COLUMN core.report_unit.report_id IS 'The report';
COMMENT ON COLUMN core.report_unit.version IS 'Its version';
COMMENT ON COLUMN core.report_unit.ordinal IS 'Place in the printed list, from 1';
COMMENT ON COLUMN core.report_unit.unit_name IS 'As printed';
COMMENT ON COLUMN core.report_unit.level IS 'own_level or unit';
COMMENT ON COLUMN core.report_unit.note IS 'What stands beside it';

CREATE TABLE core.narrative_block (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
    ordinal   INTEGER NOT NULL,
    page      INTEGER NOT NULL,
    text      VARCHAR NOT NULL
);
COMMENT ON TABLE core.narrative_block IS 'The text outside the statements, line by line';
COMMENT ON COLUMN core.narrative_block.report_id IS 'The report';
COMMENT ON COLUMN core.narrative_block.version IS 'Its version';
COMMENT ON COLUMN core.narrative_block.ordinal IS 'Order of reading, from 1';
COMMENT ON COLUMN core.narrative_block.page IS 'One-based page';
COMMENT ON COLUMN core.narrative_block.text IS 'As printed';

CREATE TABLE core.reconciliation (
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
COMMENT ON TABLE core.reconciliation IS 'One identity held against one place of a version of a report';
COMMENT ON COLUMN core.reconciliation.report_id IS 'The report';
COMMENT ON COLUMN core.reconciliation.version IS 'Its version';
COMMENT ON COLUMN core.reconciliation.rule_id IS 'The rule';
COMMENT ON COLUMN core.reconciliation.category IS 'statement, cross_statement, cross_report or narrative';
COMMENT ON COLUMN core.reconciliation.severity IS 'How much a break weighs';
COMMENT ON COLUMN core.reconciliation.statement IS 'The statement it is held against';
COMMENT ON COLUMN core.reconciliation.place IS 'Where';
COMMENT ON COLUMN core.reconciliation.left_amount IS 'Left side in yuan';
COMMENT ON COLUMN core.reconciliation.right_amount IS 'Right side in yuan';
COMMENT ON COLUMN core.reconciliation.difference IS 'Left minus right';
COMMENT ON COLUMN core.reconciliation.envelope IS 'What rounding alone can explain';
COMMENT ON COLUMN core.reconciliation.verdict IS 'exact, rounding, break or not_evaluated';
COMMENT ON COLUMN core.reconciliation.reason IS 'Why it was not evaluated; null where it was';
COMMENT ON COLUMN core.reconciliation.suggestion IS 'A single correction that would make its identities exact';
COMMENT ON COLUMN core.reconciliation.waived IS 'Why a break has been waived; null where it counts';
COMMENT ON COLUMN core.reconciliation.sentence IS 'The identity in words, with its figures';

CREATE TABLE core.reconciliation_term (
    report_id VARCHAR NOT NULL,
    version   INTEGER NOT NULL,
    rule_id   VARCHAR NOT NULL,
    place     VARCHAR NOT NULL,
    side      VARCHAR NOT NULL,
    fact_id   VARCHAR NOT NULL
);
COMMENT ON TABLE core.reconciliation_term IS 'Which printed amounts took part in which identity';
COMMENT ON COLUMN core.reconciliation_term.report_id IS 'The report';
COMMENT ON COLUMN core.reconciliation_term.version IS 'Its version';
COMMENT ON COLUMN core.reconciliation_term.rule_id IS 'The rule';
COMMENT ON COLUMN core.reconciliation_term.place IS 'Where';
COMMENT ON COLUMN core.reconciliation_term.side IS 'left or right';
COMMENT ON COLUMN core.reconciliation_term.fact_id IS 'The amount';

CREATE VIEW core.current_report AS
SELECT r.*
FROM core.report r
JOIN core.report_current USING (report_id, version);
COMMENT ON VIEW core.current_report IS 'Every report in the version that counts';

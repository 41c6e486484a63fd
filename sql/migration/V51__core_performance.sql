-- Self-evaluation forms (绩效自评表) and glossary terms (名词解释), keyed by report and version.

CREATE TABLE core.performance_form (
    report_id                VARCHAR NOT NULL,
    version                  INTEGER NOT NULL,
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

CREATE TABLE core.performance_funding (
    report_id            VARCHAR NOT NULL,
    version              INTEGER NOT NULL,
    fact_id              VARCHAR NOT NULL,
    form_no              INTEGER NOT NULL,
    funding_source       VARCHAR NOT NULL,
    original_budget_yuan DECIMAL(20, 2),
    revised_budget_yuan  DECIMAL(20, 2),
    outturn_yuan         DECIMAL(20, 2),
    precision_yuan       DECIMAL(20, 6),
    original_printed     VARCHAR,
    revised_printed      VARCHAR,
    outturn_printed      VARCHAR,
    weight               DECIMAL(18, 6),
    rate_percent         DECIMAL(18, 6),
    rate_decimals        INTEGER,
    rate_printed         VARCHAR,
    score                DECIMAL(18, 6),
    score_decimals       INTEGER,
    score_printed        VARCHAR,
    page                 INTEGER NOT NULL,
    sheet                VARCHAR,
    row_no               INTEGER NOT NULL
);

CREATE TABLE core.performance_indicator (
    report_id       VARCHAR NOT NULL,
    version         INTEGER NOT NULL,
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

CREATE TABLE core.performance_ledger (
    report_id   VARCHAR NOT NULL,
    version     INTEGER NOT NULL,
    form_no     INTEGER NOT NULL,
    disposition VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    cells       INTEGER NOT NULL
);

CREATE TABLE core.glossary_term (
    report_id   VARCHAR NOT NULL,
    version     INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    term        VARCHAR NOT NULL,
    code        VARCHAR,
    code_scheme VARCHAR,
    explanation VARCHAR NOT NULL,
    page        INTEGER NOT NULL
);

COMMENT ON TABLE core.performance_form IS 'One self-evaluation form (绩效自评表) of a version of a report';
COMMENT ON COLUMN core.performance_form.report_id IS 'The report';
COMMENT ON COLUMN core.performance_form.version IS 'Its version';
COMMENT ON COLUMN core.performance_form.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN core.performance_form.form_kind IS 'department_self_evaluation or project_self_evaluation';
COMMENT ON COLUMN core.performance_form.title IS 'As printed; null where a grid stands without one';
COMMENT ON COLUMN core.performance_form.project_name IS 'As printed; null on the form of a whole department';
COMMENT ON COLUMN core.performance_form.unit IS 'Unit of its amounts; null where neither form nor report tells it';
COMMENT ON COLUMN core.performance_form.is_unit_printed IS 'False where the unit is that of the statements';
COMMENT ON COLUMN core.performance_form.indicator_weight IS '分值 of the line that adds up the indicators; null where none is printed';
COMMENT ON COLUMN core.performance_form.indicator_score IS '得分 of that line; null where none is printed';
COMMENT ON COLUMN core.performance_form.indicator_score_decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.performance_form.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN core.performance_form.sheet IS 'Sheet name; null for a PDF';

COMMENT ON TABLE core.performance_funding IS 'One line of the money of a form';
COMMENT ON COLUMN core.performance_funding.report_id IS 'The report';
COMMENT ON COLUMN core.performance_funding.version IS 'Its version';
COMMENT ON COLUMN core.performance_funding.fact_id IS 'Report, form and row';
COMMENT ON COLUMN core.performance_funding.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN core.performance_funding.funding_source IS 'total, or where the money comes from';
COMMENT ON COLUMN core.performance_funding.original_budget_yuan IS '年初预算数, yuan';
COMMENT ON COLUMN core.performance_funding.revised_budget_yuan IS '全年预算数, yuan';
COMMENT ON COLUMN core.performance_funding.outturn_yuan IS '全年执行数, yuan';
COMMENT ON COLUMN core.performance_funding.precision_yuan IS 'Finest place printed on the line, yuan';
COMMENT ON COLUMN core.performance_funding.original_printed IS '年初预算数 as printed';
COMMENT ON COLUMN core.performance_funding.revised_printed IS '全年预算数 as printed';
COMMENT ON COLUMN core.performance_funding.outturn_printed IS '全年执行数 as printed';
COMMENT ON COLUMN core.performance_funding.weight IS '分值, points';
COMMENT ON COLUMN core.performance_funding.rate_percent IS '执行率, percent';
COMMENT ON COLUMN core.performance_funding.rate_decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.performance_funding.rate_printed IS '执行率 as printed';
COMMENT ON COLUMN core.performance_funding.score IS '得分, points';
COMMENT ON COLUMN core.performance_funding.score_decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.performance_funding.score_printed IS '得分 as printed';
COMMENT ON COLUMN core.performance_funding.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN core.performance_funding.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN core.performance_funding.row_no IS 'One-based, over the rows of the form that hold any text';

COMMENT ON TABLE core.performance_indicator IS 'One indicator (绩效指标) of a form';
COMMENT ON COLUMN core.performance_indicator.report_id IS 'The report';
COMMENT ON COLUMN core.performance_indicator.version IS 'Its version';
COMMENT ON COLUMN core.performance_indicator.fact_id IS 'Report, form and row';
COMMENT ON COLUMN core.performance_indicator.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN core.performance_indicator.ordinal IS 'In printed order, from 1';
COMMENT ON COLUMN core.performance_indicator.section IS 'indicators, or funds_management (资金管理情况)';
COMMENT ON COLUMN core.performance_indicator.level_1 IS '一级指标';
COMMENT ON COLUMN core.performance_indicator.level_1_weight IS '分值 printed for all indicators of that level; null where none is printed';
COMMENT ON COLUMN core.performance_indicator.level_2 IS '二级指标';
COMMENT ON COLUMN core.performance_indicator.level_3 IS '三级指标';
COMMENT ON COLUMN core.performance_indicator.indicator_name IS 'The deepest level that is named';
COMMENT ON COLUMN core.performance_indicator.target IS '年度指标值 as printed';
COMMENT ON COLUMN core.performance_indicator.target_operator IS '≥, ≤, >, < or =; null where the target is no number';
COMMENT ON COLUMN core.performance_indicator.target_value IS 'Number of the target, in its unit';
COMMENT ON COLUMN core.performance_indicator.target_unit IS 'Unit of the target as printed';
COMMENT ON COLUMN core.performance_indicator.actual IS '实际完成值 as printed';
COMMENT ON COLUMN core.performance_indicator.actual_operator IS 'As target_operator';
COMMENT ON COLUMN core.performance_indicator.actual_value IS 'Number reached, in its unit';
COMMENT ON COLUMN core.performance_indicator.actual_unit IS 'Unit as printed';
COMMENT ON COLUMN core.performance_indicator.weight IS '分值, points';
COMMENT ON COLUMN core.performance_indicator.score IS '得分, points';
COMMENT ON COLUMN core.performance_indicator.score_decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.performance_indicator.score_printed IS '得分 as printed';
COMMENT ON COLUMN core.performance_indicator.explanation IS '偏差原因分析及改进措施 as printed';
COMMENT ON COLUMN core.performance_indicator.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN core.performance_indicator.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN core.performance_indicator.row_no IS 'One-based, over the rows of the form that hold any text';

COMMENT ON TABLE core.performance_ledger IS 'Cells of a form by what became of them';
COMMENT ON COLUMN core.performance_ledger.report_id IS 'The report';
COMMENT ON COLUMN core.performance_ledger.version IS 'Its version';
COMMENT ON COLUMN core.performance_ledger.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN core.performance_ledger.disposition IS 'consumed, ignored or unresolved';
COMMENT ON COLUMN core.performance_ledger.reason IS 'What became of the cells';
COMMENT ON COLUMN core.performance_ledger.cells IS 'How many';

COMMENT ON TABLE core.glossary_term IS 'One term explained in the glossary (名词解释) of a version of a report';
COMMENT ON COLUMN core.glossary_term.report_id IS 'The report';
COMMENT ON COLUMN core.glossary_term.version IS 'Its version';
COMMENT ON COLUMN core.glossary_term.ordinal IS 'In printed order, from 1';
COMMENT ON COLUMN core.glossary_term.term IS 'As printed, without its number';
COMMENT ON COLUMN core.glossary_term.code IS 'Classification code the term names; null for terms that are none';
COMMENT ON COLUMN core.glossary_term.code_scheme IS 'functional or economic; null without code';
COMMENT ON COLUMN core.glossary_term.explanation IS 'As printed, line breaks removed';
COMMENT ON COLUMN core.glossary_term.page IS 'One-based page, or position of the sheet';

-- What the narrative tells, keyed by report and version.

CREATE TABLE core.narrative_amount (
    report_id   VARCHAR NOT NULL,
    version     INTEGER NOT NULL,
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
COMMENT ON TABLE core.narrative_amount IS 'One amount or count told by the narrative of a version of a report';
COMMENT ON COLUMN core.narrative_amount.report_id IS 'The report';
COMMENT ON COLUMN core.narrative_amount.version IS 'Its version';
COMMENT ON COLUMN core.narrative_amount.fact_id IS 'Report and place in the narrative';
COMMENT ON COLUMN core.narrative_amount.ordinal IS 'In the order of the sections, from 1';
COMMENT ON COLUMN core.narrative_amount.section IS 'Section of the narrative (情况说明) it is told in';
COMMENT ON COLUMN core.narrative_amount.topic IS 'What it belongs to; the name of a statement where one prints the same figure';
COMMENT ON COLUMN core.narrative_amount.code IS 'Line or item of the topic; null where the names of an item fit no code or several';
COMMENT ON COLUMN core.narrative_amount.measure IS 'What it counts; change: the difference from the prior year, negative for a decrease';
COMMENT ON COLUMN core.narrative_amount.amount_kind IS 'outturn, original_budget, revised_budget or budget_unspecified';
COMMENT ON COLUMN core.narrative_amount.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN core.narrative_amount.amount IS 'In the unit beside it';
COMMENT ON COLUMN core.narrative_amount.unit IS '元, 千元, 万元, 亿元; for counts 个, 辆, 台, 人次, 批次; 分 for a score';
COMMENT ON COLUMN core.narrative_amount.amount_yuan IS 'In yuan; null for counts and scores';
COMMENT ON COLUMN core.narrative_amount.decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.narrative_amount.printed IS 'The number as printed; for an implied amount the change it follows from';
COMMENT ON COLUMN core.narrative_amount.is_implied IS 'Not printed: this year less the printed change';
COMMENT ON COLUMN core.narrative_amount.reason IS 'The reason printed for it (主要原因)';
COMMENT ON COLUMN core.narrative_amount.sentence IS 'As printed, line breaks removed';
COMMENT ON COLUMN core.narrative_amount.page IS 'One-based page';

CREATE TABLE core.narrative_ratio (
    report_id   VARCHAR NOT NULL,
    version     INTEGER NOT NULL,
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
COMMENT ON TABLE core.narrative_ratio IS 'One share, rate or comparison told by the narrative of a version of a report';
COMMENT ON COLUMN core.narrative_ratio.report_id IS 'The report';
COMMENT ON COLUMN core.narrative_ratio.version IS 'Its version';
COMMENT ON COLUMN core.narrative_ratio.fact_id IS 'Report and place in the narrative';
COMMENT ON COLUMN core.narrative_ratio.ordinal IS 'In the order of the sections, from 1';
COMMENT ON COLUMN core.narrative_ratio.section IS 'Section of the narrative (情况说明) it is told in';
COMMENT ON COLUMN core.narrative_ratio.topic IS 'What it belongs to; the name of a statement where one prints the same figure';
COMMENT ON COLUMN core.narrative_ratio.code IS 'Line or item of the topic; null where the names of an item fit no code or several';
COMMENT ON COLUMN core.narrative_ratio.of_measure IS 'Measure of the numerator';
COMMENT ON COLUMN core.narrative_ratio.measure IS 'share 占, completion 完成, growth 增长, or comparison 大于/小于/持平';
COMMENT ON COLUMN core.narrative_ratio.fiscal_year IS 'Year of the numerator';
COMMENT ON COLUMN core.narrative_ratio.percent IS 'As printed, without sign; null for a comparison';
COMMENT ON COLUMN core.narrative_ratio.decimals IS 'Digits printed after the point';
COMMENT ON COLUMN core.narrative_ratio.printed IS 'As printed';
COMMENT ON COLUMN core.narrative_ratio.base IS 'What the sentence names: a budget, prior_year, or for a share topic/code/measure of the whole';
COMMENT ON COLUMN core.narrative_ratio.direction IS 'Word of rise or fall';
COMMENT ON COLUMN core.narrative_ratio.sign IS 'What that word means: 1, -1 or 0';
COMMENT ON COLUMN core.narrative_ratio.sentence IS 'As printed, line breaks removed';
COMMENT ON COLUMN core.narrative_ratio.page IS 'One-based page';

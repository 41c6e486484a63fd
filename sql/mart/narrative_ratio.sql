-- Grain: one share, rate or comparison told by the narrative of the current version of an accepted report.
CREATE OR REPLACE VIEW mart.narrative_ratio AS
SELECT
    n.report_id,
    n.fact_id,
    r.division_code,
    r.entity_id,
    r.entity_name,
    r.edition,
    r.report_year,
    n.section,
    n.topic,
    n.code,
    n.of_measure,
    n.measure,
    n.fiscal_year,
    n.percent,
    n.printed,
    n.base,
    n.direction,
    n.sign,
    n.sentence,
    n.page
FROM core.narrative_ratio n
JOIN core.current_report r USING (report_id, version);

COMMENT ON VIEW mart.narrative_ratio IS 'Every share, completion rate, growth rate and comparison that the narratives tell';
COMMENT ON COLUMN mart.narrative_ratio.report_id IS 'The report';
COMMENT ON COLUMN mart.narrative_ratio.fact_id IS 'Report and place in the narrative';
COMMENT ON COLUMN mart.narrative_ratio.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.narrative_ratio.entity_id IS 'The body';
COMMENT ON COLUMN mart.narrative_ratio.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.narrative_ratio.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.narrative_ratio.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.narrative_ratio.section IS 'Section of the narrative (情况说明) it is told in';
COMMENT ON COLUMN mart.narrative_ratio.topic IS 'What it belongs to; the name of a statement where one prints the same figure';
COMMENT ON COLUMN mart.narrative_ratio.code IS 'Line or item of the topic; null where the names of an item fit no code or several';
COMMENT ON COLUMN mart.narrative_ratio.of_measure IS 'Measure of the numerator';
COMMENT ON COLUMN mart.narrative_ratio.measure IS 'share 占, completion 完成, growth 增长, or comparison 大于/小于/持平';
COMMENT ON COLUMN mart.narrative_ratio.fiscal_year IS 'Year of the numerator';
COMMENT ON COLUMN mart.narrative_ratio.percent IS 'As printed, without sign; null for a comparison';
COMMENT ON COLUMN mart.narrative_ratio.printed IS 'As printed';
COMMENT ON COLUMN mart.narrative_ratio.base IS 'What the sentence names: a budget, prior_year, or for a share topic/code/measure of the whole';
COMMENT ON COLUMN mart.narrative_ratio.direction IS 'Word of rise or fall';
COMMENT ON COLUMN mart.narrative_ratio.sign IS 'What that word means: 1, -1 or 0';
COMMENT ON COLUMN mart.narrative_ratio.sentence IS 'As printed, line breaks removed';
COMMENT ON COLUMN mart.narrative_ratio.page IS 'One-based page';

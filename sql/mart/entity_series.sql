-- Grain: one body with accepted reports, and the body that its figures are continued under today.
CREATE OR REPLACE VIEW mart.entity_series AS
WITH RECURSIVE body AS (
    SELECT entity_id, max_by(entity_name, (report_year, report_id)) AS entity_name
    FROM mart.report
    GROUP BY entity_id
),
walk AS (
    SELECT entity_id, entity_name, entity_name AS now_name, 'same' AS relation, 0 AS steps
    FROM body
    UNION ALL
    SELECT
        w.entity_id,
        w.entity_name,
        s.to_entity_name,
        CASE WHEN 'merged' IN (w.relation, s.relation) THEN 'merged' ELSE 'renamed' END,
        w.steps + 1
    FROM walk w
    JOIN ref.entity_succession s ON s.from_entity_name = w.now_name
    WHERE s.relation IN ('renamed', 'merged') AND w.steps < 50
)
SELECT w.entity_id, w.entity_name, b.entity_id AS series_entity_id, b.entity_name AS series_entity_name, w.relation
FROM walk w
JOIN body b ON b.entity_name = w.now_name
QUALIFY row_number() OVER (PARTITION BY w.entity_id ORDER BY w.steps DESC, b.entity_id) = 1;

COMMENT ON VIEW mart.entity_series IS 'Which body continues the figures of which, by seeds/entity/succession.csv';
COMMENT ON COLUMN mart.entity_series.entity_id IS 'The body';
COMMENT ON COLUMN mart.entity_series.entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.entity_series.series_entity_id IS 'The body that continues it, itself where none does';
COMMENT ON COLUMN mart.entity_series.series_entity_name IS 'Name of that body in its latest report';
COMMENT ON COLUMN mart.entity_series.relation IS 'same, renamed or merged; a body that was split ends its series';

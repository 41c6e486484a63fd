-- One row per indicator of the forms in scope, with whether the printed total of its form counts it.
CREATE OR REPLACE TEMP TABLE form_indicator AS
SELECT i.*, f.base, f.is_scored, f.place || ' · ' || i.indicator_name AS place,
       i.section = 'indicators' OR f.base IN ('whole', 'management') AS is_counted
FROM staging.performance_indicator i
JOIN form_figure f USING (sha256, form_no)

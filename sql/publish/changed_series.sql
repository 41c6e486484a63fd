-- Grain: one department, after renaming and merging, whose figures over the years have to be computed anew, with the
-- batch it is stored in: one of its reports changed, or which of them are compared and under whose name.
CREATE OR REPLACE TEMP TABLE changed_series AS
SELECT
    series_entity_id,
    CAST((row_number() OVER (ORDER BY series_entity_id) - 1) // getvariable('batch_size') AS INTEGER) AS batch
FROM (
    SELECT series_entity_id FROM (FROM compared_before EXCEPT FROM mart.compared_report)
    UNION
    SELECT series_entity_id FROM (FROM mart.compared_report EXCEPT FROM compared_before)
    UNION
    SELECT series_entity_id FROM mart.compared_report SEMI JOIN changed_report USING (report_id)
);

-- Grain: one report whose rows in mart are not those that core gives, with the batch it is stored in; also one that is gone.
CREATE OR REPLACE TEMP TABLE changed_report AS
SELECT report_id, CAST((row_number() OVER (ORDER BY place, report_id) - 1) // getvariable('batch_size') AS INTEGER) AS batch
FROM (
    SELECT coalesce(n.report_id, s.report_id) AS report_id, l.place
    FROM report_stamp n
    FULL JOIN ops.stored_report s USING (report_id)
    LEFT JOIN (SELECT report_id, min(rowid) AS place FROM core.report GROUP BY report_id) l
        ON l.report_id = n.report_id
    WHERE n.stamp IS DISTINCT FROM s.stamp
);

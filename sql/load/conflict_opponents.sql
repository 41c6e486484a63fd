-- One row per staged document in conflict, with the first other document, by path, that it cannot be ordered with.
CREATE OR REPLACE TEMP TABLE conflict_opponent AS
SELECT
    c.sha256,
    c.report_id,
    o.sha256 AS opponent,
    o.path AS opponent_path
FROM conflict c
JOIN conflict o
    ON o.report_id = c.report_id
    AND o.sha256 <> c.sha256
    AND o.published_as_all IS NOT DISTINCT FROM c.published_as_all
    AND (o.is_new AND c.is_new OR o.file_date IS NOT DISTINCT FROM c.file_date)
WHERE c.is_staged
QUALIFY row_number() OVER (PARTITION BY c.sha256 ORDER BY o.path, o.sha256) = 1;

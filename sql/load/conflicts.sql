-- One row per document that stands for its accounts and cannot be put before or after another one of the same report:
-- where all tell when they were published, the dates count as far as all tell them. A file's own date counts only beside
-- a report that an earlier load brought: of two files found together it tells when they were copied.
CREATE OR REPLACE TEMP TABLE conflict AS
WITH standing AS (
    SELECT *
    FROM content
    WHERE sha256 NOT IN (SELECT sha256 FROM staging.duplicate)
),
dated AS (
    SELECT
        *,
        CASE
            WHEN count(*) OVER report = count(published) OVER report
            THEN left(published, min(length(published)) OVER report)
        END AS published_as_all
    FROM standing
    WINDOW report AS (PARTITION BY report_id)
)
SELECT
    *,
    min(path) OVER published AS first_path
FROM dated
WINDOW
    published AS (PARTITION BY report_id, published_as_all),
    tie AS (PARTITION BY report_id, published_as_all, file_date)
QUALIFY count(*) OVER tie > 1 OR is_new AND count(*) FILTER (is_new) OVER published > 1;

-- One row per version of every report the running load touches, those in core and those to come, numbered from the
-- oldest by the evidence: where all tell when they were published, these dates as far as all tell them, then the files'
-- own dates.
CREATE OR REPLACE TEMP TABLE numbering AS
WITH version AS (
    SELECT
        report_id, version, sha256, registry_date, text_date, file_date
    FROM core.report
    WHERE report_id IN (SELECT report_id FROM staging.accepted UNION SELECT report_id FROM replaced)
    UNION ALL BY NAME
    SELECT a.report_id, NULL AS version, a.sha256, e.registry_date, e.text_date, e.file_date
    FROM staging.accepted a
    LEFT JOIN evidence e USING (sha256)
),
published AS (
    SELECT
        *,
        coalesce(registry_date, text_date) AS published,
        CASE WHEN registry_date IS NOT NULL THEN 'registry' ELSE 'text' END AS source
    FROM version
),
dated AS (
    SELECT
        *,
        CASE
            WHEN count(*) OVER report = count(published) OVER report
            THEN left(published, min(length(published)) OVER report)
        END AS published_as_all
    FROM published
    WINDOW report AS (PARTITION BY report_id)
)
SELECT
    report_id,
    version,
    sha256,
    row_number() OVER story AS number,
    row_number() OVER story = count(*) OVER (PARTITION BY report_id) AS is_newest,
    CASE
        WHEN row_number() OVER story = 1 THEN NULL
        WHEN published_as_all > lag(published_as_all) OVER story
        THEN format(
            'published {} ({}), the version before {} ({})',
            published, source, lag(published) OVER story, lag(source) OVER story
        )
        ELSE format('file of {}, the version before of {}', file_date, lag(file_date) OVER story)
    END AS newer_because
FROM dated
WINDOW story AS (
    PARTITION BY report_id
    ORDER BY published_as_all NULLS FIRST, file_date NULLS FIRST, version NULLS LAST, sha256
);

-- One row per document read by the running load: what tells when it was published. A file date is that of the oldest
-- file of the content.
CREATE OR REPLACE TEMP VIEW evidence AS
SELECT
    o.sha256,
    max(g.published_on) AS registry_date,
    max(g.source_url) AS source_url,
    min(o.text_date) AS text_date,
    date_trunc('second', min(f.modified)) AS file_date
FROM staging.outcome o
JOIN staging.file f USING (sha256)
LEFT JOIN ref.registry g ON g.file_name = regexp_replace(f.path, '^.*/', '')
GROUP BY o.sha256;

-- One row per document whose facts another document of the same report gives: the one that states its budget basis
-- comes first, then a PDF before a workbook, then the smaller SHA-256; the order of reading plays no part.
INSERT INTO staging.duplicate
WITH ranked AS (
    SELECT
        c.sha256,
        first_value(c.sha256) OVER (
            PARTITION BY c.account
            ORDER BY coalesce(b.unspecified, 0), c.content_kind <> 'pdf', c.sha256
        ) AS winner
    FROM content c
    LEFT JOIN (
        SELECT sha256, sum(unspecified_times) AS unspecified
        FROM contender_fact
        GROUP BY sha256
    ) b USING (sha256)
)
SELECT sha256, winner
FROM ranked
WHERE sha256 <> winner
AND sha256 NOT IN (SELECT sha256 FROM staging.duplicate);

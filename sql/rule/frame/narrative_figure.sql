-- One row per amount that the narratives of the documents in scope tell, once per section and value, with the finest
-- place printed for its unit in the narrative (u) in yuan. Place: section, code, measure, phase; a second value told for
-- the same is numbered.
CREATE OR REPLACE TEMP TABLE narrative_figure AS
WITH told AS (
    SELECT n.*, d.report_year,
           CASE WHEN n.amount_yuan IS NULL THEN 0
                ELSE CASE n.unit WHEN '千元' THEN 1000 WHEN '万元' THEN 10000 WHEN '亿元' THEN 100000000 ELSE 1 END
                     * 0.1 ** max(n.decimals) FILTER (NOT n.is_implied) OVER (PARTITION BY n.sha256, n.unit) END AS precision_yuan
    FROM staging.narrative_amount n
    JOIN scope USING (sha256)
    JOIN staging.document d USING (sha256)
    QUALIFY row_number() OVER (PARTITION BY n.sha256, n.section, n.topic, n.code, n.measure, n.amount_kind, n.fiscal_year,
                               n.amount, CASE WHEN n.code IS NULL THEN n.ordinal END ORDER BY n.ordinal) = 1
),
numbered AS (
    SELECT *, row_number() OVER (PARTITION BY sha256, section, topic, code, measure, amount_kind, fiscal_year
                                 ORDER BY ordinal) AS telling
    FROM told
)
SELECT sha256, fact_id, ordinal, section, topic, code, measure, amount_kind, fiscal_year, report_year, is_implied, unit,
       amount, coalesce(amount_yuan, CAST(amount AS DECIMAL(20, 2))) AS amount_yuan,
       CAST(precision_yuan AS DECIMAL(20, 6)) AS precision_yuan, page, printed,
       CASE amount_kind WHEN 'outturn' THEN '' ELSE ' · ' || amount_kind END AS vintage,
       'narrative · ' || section || ' · ' || coalesce(code, 'item ' || ordinal)
       || CASE measure WHEN 'total' THEN '' ELSE ' · ' || measure END
       || CASE amount_kind WHEN 'outturn' THEN '' ELSE ' · ' || amount_kind END
       || CASE telling WHEN 1 THEN '' ELSE ' · ' || telling END AS place
FROM numbered

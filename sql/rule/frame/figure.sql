-- One row per printed amount of the documents in scope, with its statement's finest printed place (u) in yuan and the
-- leaves summed in it. Vintage: empty for the outturn of the report's year, else what tells the column apart.
CREATE OR REPLACE TEMP TABLE figure AS
WITH precision_of AS (
    SELECT sha256, statement, min(precision_yuan) AS precision_yuan FROM staging.statement GROUP BY ALL
)
SELECT a.sha256, a.fact_id, a.statement, a.direction, a.budget_account AS account, a.classification, a.code,
       a.line_role, a.measure, a.row_no, a.amount_yuan, a.printed_unit,
       coalesce(p.precision_yuan, 0) AS precision_yuan, l.leaves,
       CASE a.amount_kind WHEN 'outturn' THEN '' ELSE ' · ' || a.amount_kind END
       || CASE WHEN a.fiscal_year = d.report_year THEN '' ELSE ' · ' || a.fiscal_year END AS vintage
FROM staging.amount a
JOIN scope USING (sha256)
JOIN staging.document d USING (sha256)
LEFT JOIN precision_of p USING (sha256, statement)
LEFT JOIN leaf_count l USING (sha256, statement, amount_kind, fiscal_year, measure, code)

-- What reports of different years and bodies can be compared by: balances and totals of accepted reports, one document
-- per body, year and edition. A load that has earlier years elsewhere gives this view over core instead.
CREATE OR REPLACE TEMP VIEW comparable_amount AS
WITH current_document AS (
    SELECT *, min(sha256) OVER (PARTITION BY entity_id, edition, report_year, document_kind) = sha256 AS counts
    FROM staging.document
    WHERE NOT quarantined
)
SELECT d.entity_id, d.parent_entity_id, d.edition, d.report_year, a.sha256, a.fact_id, a.statement, a.direction,
       a.budget_account AS account, a.code, a.amount_yuan, coalesce(s.precision_yuan, 0) AS precision_yuan,
       a.sha256 IN (SELECT sha256 FROM scope) AS in_scope
FROM staging.amount a
JOIN current_document d USING (sha256)
LEFT JOIN staging.statement s ON s.sha256 = a.sha256 AND s.statement = a.statement
WHERE d.counts AND a.amount_kind = 'outturn' AND a.fiscal_year = d.report_year
  AND (a.statement IN ('revenue_expenditure_summary', 'appropriation_summary')
       AND a.code IN ('opening', 'closing', 'current_year_total') AND a.line_role <> 'of_which'
       AND a.classification <> 'expenditure_nature'
       OR a.statement = 'general_public_expenditure' AND a.code = 'total' AND a.measure = 'total')

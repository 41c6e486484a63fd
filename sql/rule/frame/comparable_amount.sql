-- What reports of different years and bodies can be compared by: balances and totals, per report and fund; of
-- two files of one report the first.
CREATE OR REPLACE TEMP VIEW comparable_amount AS
SELECT d.entity_id, d.parent_entity_id, d.edition, d.report_year, a.sha256, a.fact_id, a.statement, a.direction,
       a.budget_account AS account, a.code, a.amount_yuan, coalesce(s.precision_yuan, 0) AS precision_yuan
FROM source_amount a
JOIN (SELECT * FROM source_document QUALIFY min(sha256) OVER (PARTITION BY report_id) = sha256) d USING (sha256)
LEFT JOIN source_statement s ON s.sha256 = a.sha256 AND s.statement = a.statement
WHERE a.amount_kind = 'outturn' AND a.fiscal_year = d.report_year
  AND (a.statement IN ('revenue_expenditure_summary', 'appropriation_summary')
       AND a.code IN ('opening', 'closing', 'current_year_total') AND a.line_role <> 'of_which'
       AND a.classification <> 'expenditure_nature'
       OR a.statement = 'general_public_expenditure' AND a.code = 'total' AND a.measure = 'total')

-- Y1: opening of this year's report = closing of last year's report of the same body and edition, per fund. Openings are
-- stated after adjustments, so a difference is told and never a break.
SELECT t.sha256, t.statement, CASE a.code WHEN 'opening' THEN 'left' ELSE 'right' END AS side,
       a.fact_id, a.amount_yuan, a.precision_yuan, t.statement || ' · opening · ' || t.account AS place
FROM comparable_amount t
JOIN comparable_amount a
  ON a.entity_id = t.entity_id AND a.edition = t.edition AND a.statement = t.statement AND a.account = t.account
 AND a.report_year = t.report_year - CASE a.code WHEN 'closing' THEN 1 ELSE 0 END AND a.code IN ('opening', 'closing')
WHERE t.code = 'opening'
  AND (a.code = 'closing' OR a.fact_id = t.fact_id)
QUALIFY bool_or(a.code = 'closing') OVER (PARTITION BY t.sha256, t.statement, t.account)

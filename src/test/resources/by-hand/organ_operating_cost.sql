-- What the narrative tells, beside the leaves of basic expenditure outside 301 and 303, by report.
SELECT
    r.entity_name,
    r.report_year,
    t.amount,
    s.amount,
    t.amount - s.amount,
    t.page,
    t.sentence,
    report_id
FROM 'mart.report.parquet' r
LEFT JOIN (
    SELECT report_id, min(amount_yuan) AS amount, min(page) AS page, min(sentence) AS sentence
    FROM 'mart.narrative_amount.parquet'
    WHERE topic = 'organ_operating' AND measure = 'total' AND amount_kind = 'outturn' AND NOT is_implied
    AND fiscal_year = report_year
    GROUP BY report_id
) t USING (report_id)
LEFT JOIN (
    SELECT report_id, sum(amount_yuan) AS amount
    FROM 'mart.amount.parquet'
    WHERE is_leaf AND statement = 'general_public_basic_expenditure' AND measure = 'basic'
    AND amount_kind = 'outturn' AND fiscal_year = report_year AND left(code, 3) NOT IN ('301', '303')
    GROUP BY report_id
) s USING (report_id)
WHERE $department IN ('all', r.entity_name)
ORDER BY r.entity_name, r.report_year, report_id

-- Findings of this stage, without severity and number: hidden small amounts, totals summed before or after rounding,
-- copies that differ, classes that basic expenditure cannot hold, probable misprints, units that disagree.
CREATE OR REPLACE TEMP TABLE reconcile_finding AS
WITH judged_finding AS (
    SELECT sha256, rule_id, place, excess, difference, left_amount, right_amount, far,
           CASE WHEN verdict = 'break' THEN 'COPY_DIFFERS'
                WHEN comparison <> 'copy_total' AND excess > near THEN 'HIDDEN_SMALL_AMOUNT'
                ELSE 'SUMMED_AFTER_ROUNDING' END AS code
    FROM judged
    WHERE verdict = 'break' AND comparison = 'copy_leaf'
       OR verdict = 'rounding' AND comparison <> 'at_most' AND (excess > near OR excess > coarsest)
)
SELECT f.sha256, f.code, a.statement, a.page, a.sheet, a.row_no, a.column_no, a.printed,
       money(a.amount_yuan - CASE WHEN f.left_amount = a.amount_yuan THEN f.difference ELSE 0 END, a.printed_unit) AS expected,
       format('{} · {} · found ''{}'' · expected ''{}'' within {}', f.rule_id, f.place, money(f.left_amount, a.printed_unit),
              money(f.right_amount, a.printed_unit), money(f.far, a.printed_unit)) AS message
FROM judged_finding f
JOIN first_fact USING (sha256, rule_id, place)
JOIN staging.amount a USING (sha256, fact_id)
UNION ALL
SELECT sha256, 'CLASS_NOT_IN_BASIC', statement, page, sheet, row_no, column_no, printed, NULL,
       format('general_public_basic_expenditure · {} {} · found ''{}'' · expected no such class in basic expenditure',
              code, label, printed)
FROM staging.amount JOIN scope USING (sha256) JOIN rule ON rule_id = 'B1c'
WHERE statement = 'general_public_basic_expenditure' AND code IN ('309', '311', '313') AND amount_yuan <> 0
UNION ALL
SELECT DISTINCT sha256, 'PROBABLE_MISPRINT', statement, page, sheet, row_no, column_no, printed, expected,
       format('{} · {} · found ''{}'' · expected ''{}'', which fits all {} identities of the cell', statement, label,
              printed, expected, identities)
FROM misprint
UNION ALL
SELECT v.sha256, 'UNIT_DISAGREES', v.statement, s.first_page, NULL, NULL, NULL, s.unit, NULL,
       format('{} · unit · found ''{}'' · its totals are {} times or one {}th of those of the other statements', v.statement,
              coalesce(s.unit, ''), v.factor, v.factor)
FROM unit_vote v LEFT JOIN staging.statement s USING (sha256, statement)

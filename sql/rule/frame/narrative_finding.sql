-- Findings on the narrative: figures that differ from their statement, rates that fit another base than the named one,
-- growth told from zero.
INSERT INTO reconcile_finding BY NAME
SELECT j.sha256, 'NARRATIVE_DIFFERS' AS code, j.statement, n.page, n.printed || n.unit AS printed,
       money(j.right_amount, n.unit) || n.unit AS expected,
       format('{} · {} · found ''{}'' · expected ''{}'' as the statement prints', j.rule_id, j.place,
              n.printed || n.unit, money(j.right_amount, n.unit) || n.unit) AS message
FROM judged j
JOIN term t ON t.sha256 = j.sha256 AND t.rule_id = j.rule_id AND t.place = j.place AND t.side = 'left'
JOIN narrative_figure n ON n.fact_id = t.fact_id AND n.sha256 = t.sha256
WHERE j.verdict = 'break' AND j.rule_id IN ('N1', 'N2')
UNION ALL BY NAME
SELECT sha256, 'RATE_ON_OTHER_BASE' AS code, page, min(printed) AS printed,
       min(CAST(round(exact, decimals) AS DECIMAL(20, 2)) || '%') FILTER (is_named_base) AS expected,
       format('N4 · {} · found ''{}'' · the rate on {}, not on {} as the sentence says', place, min(printed),
              min(base_kind) FILTER (NOT is_named_base AND abs(percent - exact) <= digit / 2 + spread), base) AS message
FROM narrative_rate
WHERE measure = 'completion' AND base_kind IS NOT NULL
GROUP BY sha256, page, place, base, fact_id
HAVING NOT coalesce(bool_or(is_named_base AND abs(percent - exact) <= digit / 2 + spread), false)
   AND coalesce(bool_or(NOT is_named_base AND abs(percent - exact) <= digit / 2 + spread), false)
UNION ALL BY NAME
SELECT sha256, 'GROWTH_FROM_ZERO' AS code, page, printed,
       format('N5 · {} · found ''{}'' · expected no rate where the prior year is zero', place, printed) AS message
FROM narrative_rate
WHERE measure = 'growth' AND base_kind = 'prior_year' AND base = 'prior_year' AND denominator = 0

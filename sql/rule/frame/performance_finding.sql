-- Findings on self-evaluation forms: rates that form and narrative take on different budgets, with both bases, and full
-- scores for missed targets.
INSERT INTO reconcile_finding BY NAME
SELECT j.sha256, 'RATE_BASES_DIFFER' AS code, i.page, i.sheet, i.row_no,
       i.actual AS printed, money(j.right_amount, '%') || '%' AS expected,
       format('P10 · {} · found ''{}'' · the narrative prints ''{}'' of {}', j.place, i.actual, r.printed, r.base)
       || coalesce(format(': of {} 万元 the form''s base is about {} 万元, the narrative''s about {} 万元',
                          money(r.outturn, '万元'), money(round(r.outturn * 100 / nullif(i.actual_value, 0), -2), '万元'),
                          money(round(r.outturn * 100 / nullif(r.percent, 0), -2), '万元')), '') AS message
FROM judged j
JOIN term t ON t.sha256 = j.sha256 AND t.rule_id = j.rule_id AND t.place = j.place AND t.side = 'left'
JOIN form_indicator i ON i.sha256 = t.sha256 AND i.fact_id = t.fact_id
JOIN term n ON n.sha256 = j.sha256 AND n.rule_id = j.rule_id AND n.place = j.place AND n.side = 'right'
JOIN (
    SELECT sha256, fact_id, printed, percent, max(numerator) AS outturn,
           coalesce(max(base_kind) FILTER (is_named_base), min(base)) AS base
    FROM narrative_rate
    GROUP BY ALL
) r ON r.sha256 = n.sha256 AND r.fact_id = n.fact_id
WHERE j.rule_id = 'P10' AND j.verdict = 'differs'
UNION ALL BY NAME
SELECT sha256, 'TARGET_MISSED_FULL_SCORE' AS code, page, sheet, row_no, actual AS printed, target AS expected,
       format('{} · score · found ''{}'' of {} · reached ''{}'' · target ''{}''', place, score_printed, rtrim(rtrim(CAST(weight AS VARCHAR), '0'), '.'),
              actual, target) AS message
FROM form_indicator
WHERE score = weight AND weight > 0
  AND coalesce(target_unit, actual_unit, '') = coalesce(actual_unit, target_unit, '')
  AND NOT CASE target_operator WHEN '≥' THEN actual_value >= target_value WHEN '≤' THEN actual_value <= target_value
                               WHEN '>' THEN actual_value > target_value WHEN '<' THEN actual_value < target_value
                               ELSE actual_value >= target_value END

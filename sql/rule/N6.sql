-- N6: the word of rise or fall = the sign of the change, and 大于, 小于, 持平 = the sign of outturn less budget.
WITH word AS (
    SELECT r.*, 'narrative · ' || section || ' · ' || code || ' · ' || r.measure || ' · ' || base AS place
    FROM staging.narrative_ratio r JOIN scope USING (sha256)
    WHERE r.sign IS NOT NULL AND r.code IS NOT NULL
      AND (r.measure = 'comparison' AND r.base <> 'prior_year' OR r.measure = 'growth' AND r.base = 'prior_year')
    QUALIFY row_number() OVER (PARTITION BY r.sha256, section, topic, code, r.measure, base ORDER BY r.ordinal) = 1
),
change AS (
    SELECT w.fact_id, sign(v.amount_yuan) AS sign
    FROM word w JOIN narrative_value v
      ON v.sha256 = w.sha256 AND v.section = w.section AND v.topic = w.topic AND v.code = w.code AND w.measure = 'growth'
     AND v.measure = CASE w.of_measure WHEN 'total' THEN 'change' ELSE w.of_measure || '_change' END
    QUALIFY row_number() OVER (PARTITION BY w.fact_id ORDER BY v.ordinal) = 1
),
difference AS (
    SELECT w.fact_id, sign(o.amount_yuan - b.amount_yuan) AS sign
    FROM word w
    JOIN narrative_value o ON o.sha256 = w.sha256 AND o.topic = w.topic AND o.code = w.code AND o.measure = w.of_measure
     AND o.amount_kind = 'outturn' AND w.measure = 'comparison'
    JOIN narrative_value b ON b.sha256 = w.sha256 AND b.topic = w.topic AND b.code = w.code AND b.measure = w.of_measure
     AND (b.amount_kind = w.base OR w.base = 'budget_unspecified' AND b.amount_kind LIKE '%budget%')
    QUALIFY row_number() OVER (PARTITION BY w.fact_id ORDER BY o.section = w.section DESC, o.nearness, o.ordinal,
                               b.section = w.section DESC, b.nearness, b.amount_kind DESC, b.ordinal) = 1
)
SELECT sha256, 'narrative' AS statement, place, 'left' AS side, fact_id, sign AS amount_yuan, 0 AS precision_yuan
FROM word
UNION ALL
SELECT w.sha256, 'narrative', w.place, 'right', NULL, s.sign, 0
FROM word w JOIN (FROM change UNION ALL FROM difference) s USING (fact_id)

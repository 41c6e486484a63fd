-- Every told percentage with what it is recomputed from: numerator and denominator, the nearest told or printed ones.
-- Exact: the value without rounding; spread: what the printed places of both can move it.
CREATE OR REPLACE TEMP TABLE narrative_rate AS
WITH ratio AS (
    SELECT r.*, d.report_year,
           CASE r.measure WHEN 'share' THEN split_part(base, '/', 1) ELSE topic END AS base_topic,
           CASE r.measure WHEN 'share' THEN split_part(base, '/', 2) ELSE code END AS base_code,
           CASE r.measure WHEN 'share' THEN split_part(base, '/', 3) ELSE of_measure END AS base_measure,
           CASE of_measure WHEN 'total' THEN 'change' ELSE of_measure || '_change' END AS change_measure
    FROM staging.narrative_ratio r JOIN scope USING (sha256) JOIN staging.document d USING (sha256)
    WHERE r.percent IS NOT NULL AND r.code IS NOT NULL
),
candidate AS (
    SELECT r.fact_id, 'numerator' AS role, r.measure || ' ' || r.base AS base, v.section = r.section AS near, v.nearness,
           v.ordinal, v.amount_yuan, v.precision_yuan
    FROM ratio r JOIN narrative_value v
      ON v.sha256 = r.sha256 AND v.topic = r.topic AND v.code = r.code AND v.amount_kind = 'outturn'
     AND v.measure = CASE r.base WHEN 'prior_year' THEN r.change_measure ELSE r.of_measure END
    UNION ALL
    SELECT r.fact_id, 'outturn', r.base, v.section = r.section, v.nearness, v.ordinal, v.amount_yuan, v.precision_yuan
    FROM ratio r JOIN narrative_value v
      ON v.sha256 = r.sha256 AND v.topic = r.base_topic AND v.code = r.base_code AND v.measure = r.base_measure
     AND v.amount_kind = 'outturn' AND r.measure = 'share'
    UNION ALL
    SELECT r.fact_id, v.amount_kind, r.base, v.section = r.section, v.nearness, v.ordinal, v.amount_yuan, v.precision_yuan
    FROM ratio r JOIN narrative_value v
      ON v.sha256 = r.sha256 AND v.topic = r.topic AND v.code = r.code AND v.measure = r.of_measure
     AND v.amount_kind <> 'outturn' AND r.measure <> 'share'
    UNION ALL
    SELECT r.fact_id, 'prior_year', r.base, n.section = r.section, 1, n.ordinal, n.amount_yuan, n.precision_yuan * 2
    FROM ratio r JOIN narrative_figure n
      ON n.sha256 = r.sha256 AND n.topic = r.topic AND n.code = r.code AND n.measure = r.of_measure
     AND n.is_implied AND r.base = 'prior_year'
),
nearest AS (
    SELECT * FROM candidate
    QUALIFY row_number() OVER (PARTITION BY fact_id, role ORDER BY near DESC, nearness, ordinal) = 1
),
told AS (
    SELECT r.*, c.role AS base_kind, n.amount_yuan AS numerator, n.precision_yuan AS numerator_precision,
           c.amount_yuan AS denominator, c.precision_yuan AS denominator_precision
    FROM ratio r
    LEFT JOIN nearest n ON n.fact_id = r.fact_id AND n.role = 'numerator'
    LEFT JOIN nearest c ON c.fact_id = r.fact_id AND c.role <> 'numerator'
),
computed AS (
    SELECT *, abs(numerator - CASE WHEN measure = 'growth' AND base <> 'prior_year' THEN denominator ELSE 0 END)
              * 100.0 / nullif(abs(denominator), 0) AS exact
    FROM told
)
SELECT sha256, fact_id, section, topic, code, of_measure, measure, base, base_kind, percent, decimals, printed, page,
       numerator, denominator, exact,
       50.0 * (numerator_precision + exact / 100 * denominator_precision) / nullif(abs(denominator), 0) AS spread,
       0.1 ** decimals AS digit,
       base_kind = base
       OR measure = 'share'
       OR base = 'budget_unspecified' AND NOT bool_or(base_kind = base) OVER (PARTITION BY fact_id)
          AND base_kind = max(base_kind) FILTER (base_kind LIKE '%budget%') OVER (PARTITION BY fact_id) AS is_named_base,
       'narrative · ' || section || ' · ' || code || CASE of_measure WHEN 'total' THEN '' ELSE ' · ' || of_measure END
       || CASE measure WHEN 'share' THEN '' ELSE ' · ' || base END
       || CASE telling WHEN 1 THEN '' ELSE ' · ' || telling END AS place
FROM (SELECT *, dense_rank() OVER (PARTITION BY sha256, section, topic, code, of_measure, measure, base ORDER BY ordinal)
                AS telling
      FROM computed);
-- The two sides of a recomputed percentage: as printed, and recomputed to the printed digit, whose place is so wide that
-- the two agree exactly where the value without rounding is within half a digit and its spread.
CREATE OR REPLACE TEMP MACRO rate_sides(kind) AS TABLE
    WITH rate AS (SELECT *, round(exact, decimals) AS rounded FROM narrative_rate WHERE measure = kind)
    SELECT DISTINCT sha256, 'narrative' AS statement, place, 'left' AS side, fact_id,
           CAST(percent AS DECIMAL(20, 2)) AS amount_yuan, CAST(digit AS DECIMAL(20, 6)) AS precision_yuan
    FROM rate
    UNION ALL
    SELECT sha256, 'narrative', place, 'right', NULL, CAST(rounded AS DECIMAL(20, 2)),
           CAST(2 * greatest(0, spread - abs(percent - exact) + abs(percent - rounded)) AS DECIMAL(20, 6))
    FROM rate
    WHERE rounded IS NOT NULL AND is_named_base

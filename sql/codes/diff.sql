-- Grain: one code of the year $from × the code or name it has in the year $to, where either is another.
WITH bound AS (
    SELECT scheme, min(from_year) AS first_year, max(to_year) AS last_year
    FROM ref.code_bridge_pair
    GROUP BY scheme
),
pair AS (
    SELECT
        p.*,
        p.from_year = least(greatest(CAST($from AS INTEGER), b.first_year), b.last_year)
            AND p.to_year = least(greatest(CAST($to AS INTEGER), b.first_year), b.last_year) AS is_forward,
        p.to_year = least(greatest(CAST($from AS INTEGER), b.first_year), b.last_year)
            AND p.from_year = least(greatest(CAST($to AS INTEGER), b.first_year), b.last_year) AS is_backward
    FROM ref.code_bridge_pair p
    JOIN bound b USING (scheme)
),
bridged AS (
    SELECT scheme, from_code, to_code, relation, weight, is_believed
    FROM pair
    WHERE is_forward AND relation <> 'new'
    UNION ALL
    SELECT scheme, NULL, from_code, relation, NULL, is_believed
    FROM pair
    WHERE is_backward AND relation = 'new'
),
official AS (
    SELECT scheme, year, code, string_agg(DISTINCT name, ' / ' ORDER BY name) AS name
    FROM ref.code_year
    GROUP BY ALL
),
printed AS (
    SELECT scheme, fiscal_year AS year, code, string_agg(DISTINCT name, ' / ' ORDER BY name) AS name
    FROM ref.code_observation
    GROUP BY ALL
),
before AS (
    SELECT scheme, from_code AS code, arg_min(from_name, to_year) AS name
    FROM ref.code_bridge
    WHERE CAST(to_year AS INTEGER) > CAST($from AS INTEGER)
    GROUP BY ALL
),
after AS (
    SELECT scheme, to_code AS code, arg_max(to_name, to_year) AS name
    FROM ref.code_bridge
    WHERE CAST(to_year AS INTEGER) <= CAST($to AS INTEGER)
    GROUP BY ALL
),
otherwise AS (
    SELECT
        c.scheme,
        c.code AS from_code,
        c.code AS to_code,
        CASE WHEN f.name <> t.name THEN 'renamed' ELSE 'printed_otherwise' END AS relation,
        NULL AS weight,
        false AS is_believed
    FROM (SELECT scheme, code FROM official UNION SELECT scheme, code FROM printed) c
    LEFT JOIN official f ON f.scheme = c.scheme AND f.code = c.code AND f.year = CAST($from AS INTEGER)
    LEFT JOIN official t ON t.scheme = c.scheme AND t.code = c.code AND t.year = CAST($to AS INTEGER)
    LEFT JOIN printed pf ON pf.scheme = c.scheme AND pf.code = c.code AND pf.year = CAST($from AS INTEGER)
    LEFT JOIN printed pt ON pt.scheme = c.scheme AND pt.code = c.code AND pt.year = CAST($to AS INTEGER)
    ANTI JOIN bridged b ON b.scheme = c.scheme AND b.from_code = c.code
    WHERE coalesce(f.name <> t.name, false) OR coalesce(pf.name <> pt.name, false)
)
SELECT
    d.scheme,
    d.from_code,
    coalesce(b.name, f.name) AS from_name,
    d.relation,
    d.to_code,
    coalesce(a.name, t.name) AS to_name,
    d.weight,
    CASE WHEN d.is_believed THEN 'believed' ELSE 'printed' END AS certainty,
    pf.name AS printed_from,
    pt.name AS printed_to
FROM (FROM bridged UNION ALL FROM otherwise) d
LEFT JOIN official f ON f.scheme = d.scheme AND f.code = d.from_code AND f.year = CAST($from AS INTEGER)
LEFT JOIN official t ON t.scheme = d.scheme AND t.code = d.to_code AND t.year = CAST($to AS INTEGER)
LEFT JOIN before b ON b.scheme = d.scheme AND b.code = d.from_code
LEFT JOIN after a ON a.scheme = d.scheme AND a.code = d.to_code
LEFT JOIN printed pf ON pf.scheme = d.scheme AND pf.code = d.from_code AND pf.year = CAST($from AS INTEGER)
LEFT JOIN printed pt ON pt.scheme = d.scheme AND pt.code = d.to_code AND pt.year = CAST($to AS INTEGER)
WHERE $scheme IN ('all', d.scheme)
AND ($search = '' OR starts_with(coalesce(d.from_code, d.to_code), $search) OR starts_with(d.to_code, $search)
     OR contains(concat_ws(' ', f.name, t.name, b.name, a.name, pf.name, pt.name), $search))
ORDER BY d.scheme DESC, coalesce(d.from_code, d.to_code), d.to_code

-- Grain: one scheme × one code × one name, official or printed; of one year, or of all.
WITH named AS (
    SELECT
        scheme,
        code,
        name,
        code_level,
        parent,
        min(valid_from_year) AS valid_from,
        CASE WHEN count(*) = count(valid_to_year) THEN max(valid_to_year) END AS valid_to,
        min(evidence) AS evidence,
        NULL AS printed_years,
        0 AS reports
    FROM ref.code_year
    WHERE $year IN ('all', CAST(year AS VARCHAR))
    GROUP BY ALL
    UNION ALL
    SELECT
        scheme,
        code,
        name,
        CASE length(code) WHEN 3 THEN '类' WHEN 5 THEN '款' WHEN 7 THEN '项' END,
        parent,
        NULL,
        NULL,
        NULL,
        string_agg(DISTINCT fiscal_year, ',' ORDER BY fiscal_year),
        sum(report_count)
    FROM ref.code_observation
    WHERE $year IN ('all', CAST(fiscal_year AS VARCHAR))
    GROUP BY scheme, code, name, parent
)
SELECT
    scheme,
    code,
    max(code_level) AS code_level,
    max(parent) AS parent,
    name,
    bool_or(evidence IS NOT NULL) AS official,
    min(valid_from) AS valid_from_year,
    max(valid_to) AS valid_to_year,
    max(evidence) AS evidence,
    max(printed_years) AS printed_years,
    CAST(sum(reports) AS INTEGER) AS reports
FROM named
WHERE $scheme IN ('all', scheme)
AND ($search = '' OR starts_with(code, $search) OR contains(name, $search))
GROUP BY scheme, code, name
ORDER BY scheme DESC, code, official DESC, name

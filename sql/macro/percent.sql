-- What percentage of the whole a part is, two decimals, half up; null where the whole is not above zero.
CREATE OR REPLACE MACRO mart.percent(part, whole) AS
    CASE WHEN whole > 0 THEN CAST(
        sign(part)
        * ((CAST(abs(part) * 100 AS HUGEINT) * 20000 + CAST(whole * 100 AS HUGEINT)) // (CAST(whole * 100 AS HUGEINT) * 2))
        AS DECIMAL(20, 0)) * 0.01
    END;

-- Money as Chinese reports print it: thousands separated, two decimals or as many as it has.
CREATE OR REPLACE TEMP MACRO thousands(amount) AS
    CASE WHEN amount < 0 THEN '-' ELSE '' END
    || format('{:,}', CAST(trunc(abs(amount)) AS HUGEINT))
    || '.' || substr(split_part(CAST(CAST(abs(amount) AS DECIMAL(38, 10)) AS VARCHAR), '.', 2), 1, 2)
    || rtrim(substr(split_part(CAST(CAST(abs(amount) AS DECIMAL(38, 10)) AS VARCHAR), '.', 2), 3), '0');
-- Yuan in a printed unit, exact.
CREATE OR REPLACE TEMP MACRO in_unit(yuan, unit) AS
    CAST(yuan AS DECIMAL(28, 6)) * CASE unit
        WHEN '千元' THEN 0.001 WHEN '万元' THEN 0.0001 WHEN '亿元' THEN 0.00000001 ELSE 1.0 END;
CREATE OR REPLACE TEMP MACRO money(yuan, unit) AS thousands(in_unit(yuan, unit));

-- S3d: in a summary that prints a lane by economic code, its 合计 = Σ economic classes.
SELECT sha256, statement, statement || ' · economic' || vintage AS place,
       CASE code WHEN 'total' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM nature_line
WHERE classification = 'economic' AND regexp_full_match(code, 'total|[0-9]{3}')

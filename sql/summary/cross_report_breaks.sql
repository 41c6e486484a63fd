-- How many identities between reports break and are not waived.
SELECT count(*)
FROM core.cross_report
WHERE verdict = 'break' AND severity = 'ERROR' AND waived IS NULL;

-- Statements that are not there, by body, edition and year.
SELECT
    division_name,
    entity_name,
    edition,
    report_year,
    min(publication),
    min(deadline),
    count(*),
    string_agg(statement, ', ' ORDER BY statement) FILTER (report_id IS NOT NULL),
    min(report_id)
FROM 'mart.coverage.parquet'
WHERE (state = 'no_report' OR state = 'absent') AND publication IS DISTINCT FROM 'not_required'
AND $department IN ('all', entity_name)
GROUP BY division_name, entity_id, entity_name, edition, document_kind, report_year
ORDER BY entity_name, edition, report_year

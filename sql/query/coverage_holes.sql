-- 哪些部门哪一年的决算没有公开，或者缺少哪些表？
-- Which bodies have no report for a year, or a report without some of the nine statements?
-- grain: one body and edition × one year
-- param department: name of a department, or all (default all)
SELECT
    division_name,
    entity_name,
    edition,
    report_year,
    any_value(publication) AS publication,
    any_value(deadline) AS deadline,
    count(*) AS statements_missing,
    CASE WHEN count(report_id) > 0 THEN string_agg(statement, ', ' ORDER BY statement) END AS missing,
    any_value(report_id) AS report_id
FROM mart.coverage
WHERE state IN ('no_report', 'absent') AND coalesce(publication, 'missing') <> 'not_required'
AND $department IN ('all', entity_name)
GROUP BY division_name, entity_id, entity_name, edition, document_kind, report_year
ORDER BY entity_name, edition, report_year

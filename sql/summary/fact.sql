-- Grain: the one printed amount that is asked for, with where it comes from.
SELECT
    a.fact_id,
    a.report_id,
    a.version,
    r.entity_name,
    r.report_year,
    r.edition,
    r.sha256,
    r.extractor,
    a.statement,
    s.title,
    a.label,
    a.code,
    a.code_resolution,
    a.standard_name,
    a.fiscal_year,
    a.amount_kind,
    a.direction,
    a.budget_account,
    a.classification,
    a.measure,
    a.line_role,
    a.amount_yuan,
    a.printed,
    a.printed_unit,
    a.corrected,
    a.page,
    a.sheet,
    a.row_no,
    a.column_no,
    a.cell_reference,
    a.box_left,
    a.box_top,
    a.box_right,
    a.box_bottom,
    m.verification
FROM core.amount a
JOIN core.current_report r USING (report_id, version)
JOIN core.statement s USING (report_id, version, statement)
JOIN mart.amount m USING (fact_id)
WHERE a.fact_id = ?

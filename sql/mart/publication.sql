-- Grain: one body and edition × one year from the first to the last that any report covers. A line of the register means
-- a body by its code, else by its name; a line without any report counts where its parent, or a body of the same parent,
-- has one.
CREATE OR REPLACE VIEW mart.publication AS
WITH year AS (
    SELECT unnest(range(min(report_year), max(report_year) + 1))::INTEGER AS report_year
    FROM mart.report
),
link AS (
    SELECT DISTINCT g.register_no, r.entity_id
    FROM ref.register g
    JOIN mart.report r
        ON r.entity_id = g.entity_id
        OR r.entity_code = g.entity_code AND (g.division_code IS NULL OR g.division_code = r.division_code)
),
silent AS (
    SELECT g.*
    FROM ref.register g
    WHERE g.register_no NOT IN (SELECT register_no FROM link)
    AND EXISTS (
        FROM ref.register o
        JOIN link USING (register_no)
        WHERE o.parent_name IS NOT DISTINCT FROM g.parent_name OR o.entity_name = g.parent_name
    )
),
body AS (
    SELECT
        entity_id,
        edition,
        document_kind,
        max_by(entity_name, report_year) AS entity_name,
        max_by(entity_kind, report_year) AS entity_kind,
        max_by(division_code, report_year) AS division_code,
        max_by(division_name, report_year) AS division_name
    FROM mart.report
    GROUP BY entity_id, edition, document_kind
    UNION ALL BY NAME
    SELECT
        s.entity_id,
        CASE WHEN min(s.entity_kind) IN ('department', 'system') THEN 'department' ELSE 'unit' END AS edition,
        'final_accounts' AS document_kind,
        min(s.entity_name) AS entity_name,
        min(s.entity_kind) AS entity_kind,
        min(s.division_code) AS division_code,
        min(d.name) AS division_name
    FROM silent s
    LEFT JOIN ref.division d ON d.code = s.division_code
    GROUP BY s.entity_id
),
line AS (
    SELECT
        l.entity_id,
        y.report_year,
        g.* EXCLUDE (entity_id),
        y.report_year BETWEEN coalesce(g.required_from, y.report_year) AND coalesce(g.required_to, y.report_year)
            AS is_required
    FROM (FROM link UNION ALL SELECT register_no, entity_id FROM silent) l
    JOIN ref.register g USING (register_no)
    CROSS JOIN year y
),
duty AS (
    SELECT
        n.entity_id,
        n.report_year,
        bool_or(n.is_required AND t.register_no IS NULL) AS is_missing,
        min(format('{}-{}', n.report_year + 1, n.deadline)) FILTER (n.is_required AND n.deadline IS NOT NULL)
            AS deadline
    FROM line n
    LEFT JOIN (
        SELECT DISTINCT l.register_no, r.report_year
        FROM link l
        JOIN mart.report r USING (entity_id)
    ) t USING (register_no, report_year)
    GROUP BY n.entity_id, n.report_year
)
SELECT
    b.division_code,
    b.division_name,
    b.entity_id,
    b.entity_name,
    b.entity_kind,
    b.edition,
    b.document_kind,
    y.report_year,
    r.report_id,
    CASE
        WHEN r.report_id IS NOT NULL AND left(d.deadline, length(f.first_published)) < f.first_published THEN 'late'
        WHEN r.report_id IS NOT NULL THEN 'published'
        WHEN d.is_missing THEN 'missing'
        WHEN d.entity_id IS NOT NULL THEN 'not_required'
    END AS publication,
    try_cast(d.deadline AS DATE) AS deadline,
    f.first_published
FROM body b
CROSS JOIN year y
LEFT JOIN mart.report r
    ON r.entity_id = b.entity_id
    AND r.edition = b.edition
    AND r.document_kind = b.document_kind
    AND r.report_year = y.report_year
LEFT JOIN (
    SELECT report_id, coalesce(registry_date, text_date) AS first_published
    FROM core.report
    WHERE version = 1
) f ON f.report_id = r.report_id
LEFT JOIN duty d ON d.entity_id = b.entity_id AND d.report_year = y.report_year;

COMMENT ON VIEW mart.publication IS 'Which body has published the accounts of which year, held against the register of those that have to';
COMMENT ON COLUMN mart.publication.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.publication.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.publication.entity_id IS 'The body';
COMMENT ON COLUMN mart.publication.entity_name IS 'Name in its latest report, or in the register where it has none';
COMMENT ON COLUMN mart.publication.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.publication.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.publication.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.publication.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.publication.report_id IS 'The report; null where there is none';
COMMENT ON COLUMN mart.publication.publication IS 'published (first_published null: no date is known), late, missing, or not_required (another body has published for it, or the register asks nothing of that year); null where there is no report and the register does not know the body';
COMMENT ON COLUMN mart.publication.deadline IS 'Until when it had to be published; null where it had not to or the register names no day';
COMMENT ON COLUMN mart.publication.first_published IS 'Day or month of its first version, by the registry or else by its own text; null where neither tells';

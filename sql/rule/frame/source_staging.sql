-- Identities between reports over the documents that are staged.
CREATE OR REPLACE TEMP VIEW source_document AS
SELECT sha256, report_id, document_kind, entity_id, entity_name, parent_entity_id, edition, report_year
FROM staging.document
WHERE NOT quarantined;
CREATE OR REPLACE TEMP VIEW source_statement AS
SELECT sha256, statement, state, unit, precision_yuan FROM staging.statement
UNION ALL
SELECT sha256, 'narrative', 'present', mode(unit ORDER BY unit) FILTER (amount_yuan IS NOT NULL), NULL
FROM staging.narrative_amount
GROUP BY sha256
UNION ALL
SELECT sha256, 'performance', 'present', min(unit), NULL
FROM staging.performance_form
GROUP BY sha256;
CREATE OR REPLACE TEMP VIEW source_narrative_amount AS SELECT * FROM staging.narrative_amount;
CREATE OR REPLACE TEMP VIEW source_amount AS SELECT * FROM staging.amount;
CREATE OR REPLACE TEMP VIEW source_report_unit AS SELECT sha256, unit_name FROM staging.report_unit;

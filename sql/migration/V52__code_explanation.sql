-- Explanations of codes that people maintain in seeds/classification/description.csv.
CREATE TABLE ref.code_explanation (
    code        VARCHAR NOT NULL,
    code_scheme VARCHAR NOT NULL,
    name        VARCHAR NOT NULL,
    explanation VARCHAR NOT NULL,
    fiscal_year VARCHAR NOT NULL,
    source      VARCHAR NOT NULL
);
COMMENT ON TABLE ref.code_explanation IS 'What a code means, by official wording and its source';
COMMENT ON COLUMN ref.code_explanation.code IS 'Classification code';
COMMENT ON COLUMN ref.code_explanation.code_scheme IS 'functional, economic or revenue';
COMMENT ON COLUMN ref.code_explanation.name IS 'Its name in that source';
COMMENT ON COLUMN ref.code_explanation.explanation IS 'Official explanation';
COMMENT ON COLUMN ref.code_explanation.fiscal_year IS 'Year the explanation was published for';
COMMENT ON COLUMN ref.code_explanation.source IS 'Short name of the source, see seeds/classification/sources.csv';

-- Why a change of codes is held to be true, and what changed in the code book.

ALTER TABLE ref.code_bridge RENAME COLUMN note TO evidence;
ALTER TABLE ref.code_bridge ADD COLUMN source VARCHAR;
COMMENT ON COLUMN ref.code_bridge.evidence IS 'What shows the change, and what is to be minded; null where nothing more is known';
COMMENT ON COLUMN ref.code_bridge.source IS 'Documents (classification/sources.csv) that print the new code, or house: expert knowledge';

CREATE TABLE ref.code_revision (
    year        VARCHAR,
    change_type VARCHAR NOT NULL,
    old_code    VARCHAR,
    old_name    VARCHAR,
    new_code    VARCHAR NOT NULL,
    new_name    VARCHAR NOT NULL,
    source      VARCHAR NOT NULL,
    confidence  VARCHAR NOT NULL
);
COMMENT ON TABLE ref.code_revision IS 'Revisions of the classification as they were announced or seen; one row for each code';
COMMENT ON COLUMN ref.code_revision.year IS 'First fiscal year in which it holds; null where unknown';
COMMENT ON COLUMN ref.code_revision.change_type IS 'rename or add';
COMMENT ON COLUMN ref.code_revision.old_code IS 'The code before; null where it is new';
COMMENT ON COLUMN ref.code_revision.old_name IS 'Its name before; null where it is new';
COMMENT ON COLUMN ref.code_revision.new_code IS 'The code after';
COMMENT ON COLUMN ref.code_revision.new_name IS 'Its name after';
COMMENT ON COLUMN ref.code_revision.source IS 'Where it is said';
COMMENT ON COLUMN ref.code_revision.confidence IS 'notice, printed, house (expert knowledge) or inferred';

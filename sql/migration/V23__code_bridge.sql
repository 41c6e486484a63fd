-- What codes and bodies of one year are called in another; written anew by every load.

CREATE TABLE ref.code_bridge_pair (
    scheme      VARCHAR NOT NULL,
    from_year   INTEGER NOT NULL,
    from_code   VARCHAR NOT NULL,
    to_year     INTEGER NOT NULL,
    to_code     VARCHAR,
    relation    VARCHAR NOT NULL,
    weight      DECIMAL(12, 9),
    is_believed BOOLEAN NOT NULL
);
COMMENT ON TABLE ref.code_bridge_pair IS 'A code of one year in another year, composed from ref.code_bridge; a code without a row keeps its number';
COMMENT ON COLUMN ref.code_bridge_pair.scheme IS 'functional or economic_department';
COMMENT ON COLUMN ref.code_bridge_pair.from_year IS 'Year of from_code; years before the first change are as the first one, years after the last as the last';
COMMENT ON COLUMN ref.code_bridge_pair.from_code IS 'The code; it holds for the codes under it too where to_code is another one';
COMMENT ON COLUMN ref.code_bridge_pair.to_year IS 'Year of to_code';
COMMENT ON COLUMN ref.code_bridge_pair.to_code IS 'Its code in that year; null where nothing answers to it';
COMMENT ON COLUMN ref.code_bridge_pair.relation IS 'renamed, moved, merged, split, new, dropped or reused; the strongest on the way';
COMMENT ON COLUMN ref.code_bridge_pair.weight IS 'Share of the amount that goes there; null where it is not known';
COMMENT ON COLUMN ref.code_bridge_pair.is_believed IS 'Expert knowledge that no published document has shown yet is part of it';

CREATE TABLE ref.entity_succession (
    from_entity_name VARCHAR NOT NULL,
    to_entity_name   VARCHAR NOT NULL,
    relation         VARCHAR NOT NULL,
    first_year       VARCHAR NOT NULL,
    source           VARCHAR,
    note             VARCHAR
);
COMMENT ON TABLE ref.entity_succession IS 'Bodies that were renamed, merged or split';
COMMENT ON COLUMN ref.entity_succession.from_entity_name IS 'The body before, as published';
COMMENT ON COLUMN ref.entity_succession.to_entity_name IS 'The body after, as published';
COMMENT ON COLUMN ref.entity_succession.relation IS 'renamed, merged or split';
COMMENT ON COLUMN ref.entity_succession.first_year IS 'First fiscal year whose accounts the body after publishes';
COMMENT ON COLUMN ref.entity_succession.source IS 'Where it was announced; null where unknown';
COMMENT ON COLUMN ref.entity_succession.note IS 'What else is to be known; null where nothing';

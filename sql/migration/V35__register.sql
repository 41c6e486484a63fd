-- Who has to publish which years, and until when.
CREATE TABLE ref.register (
    register_no   INTEGER NOT NULL,
    entity_id     VARCHAR NOT NULL,
    entity_code   VARCHAR,
    entity_name   VARCHAR NOT NULL,
    parent_name   VARCHAR,
    entity_kind   VARCHAR NOT NULL,
    division_code VARCHAR,
    required_from INTEGER,
    required_to   INTEGER,
    deadline      VARCHAR
);

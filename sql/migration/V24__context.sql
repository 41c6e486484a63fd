-- What a bureau may fill in beside the reports, for comparison per head and in constant prices, and whom it compares with.

CREATE TABLE ref.population (
    division_code VARCHAR,
    division_name VARCHAR NOT NULL,
    year          VARCHAR NOT NULL,
    persons       VARCHAR NOT NULL,
    source        VARCHAR
);
COMMENT ON TABLE ref.population IS 'Inhabitants of a division in a year';
COMMENT ON COLUMN ref.population.division_code IS '行政区划 (GB/T 2260); null where it has none';
COMMENT ON COLUMN ref.population.division_name IS 'Name of the division';
COMMENT ON COLUMN ref.population.year IS 'Year';
COMMENT ON COLUMN ref.population.persons IS '常住人口, persons';
COMMENT ON COLUMN ref.population.source IS 'Where the figure is published; null where unknown';

CREATE TABLE ref.staff (
    entity_name VARCHAR NOT NULL,
    year        VARCHAR NOT NULL,
    authorised  VARCHAR,
    actual      VARCHAR,
    source      VARCHAR
);
COMMENT ON TABLE ref.staff IS 'Staff of a department in a year';
COMMENT ON COLUMN ref.staff.entity_name IS 'The department as published';
COMMENT ON COLUMN ref.staff.year IS 'Year';
COMMENT ON COLUMN ref.staff.authorised IS '编制, persons; null where unknown';
COMMENT ON COLUMN ref.staff.actual IS '实有, persons; null where unknown';
COMMENT ON COLUMN ref.staff.source IS 'Where the figure is published; null where unknown';

CREATE TABLE ref.price_index (
    year        VARCHAR NOT NULL,
    price_index VARCHAR NOT NULL,
    source      VARCHAR
);
COMMENT ON TABLE ref.price_index IS 'Price level of a year';
COMMENT ON COLUMN ref.price_index.year IS 'Year';
COMMENT ON COLUMN ref.price_index.price_index IS 'Level against any fixed base; only ratios of two years are used';
COMMENT ON COLUMN ref.price_index.source IS 'Where the figure is published; null where unknown';

CREATE TABLE ref.peer_group (
    peer_group  VARCHAR NOT NULL,
    entity_name VARCHAR NOT NULL,
    note        VARCHAR
);
COMMENT ON TABLE ref.peer_group IS 'Departments that are compared with each other';
COMMENT ON COLUMN ref.peer_group.peer_group IS 'Name of the group';
COMMENT ON COLUMN ref.peer_group.entity_name IS 'A department as published';
COMMENT ON COLUMN ref.peer_group.note IS 'Why it belongs there; null where nothing is said';

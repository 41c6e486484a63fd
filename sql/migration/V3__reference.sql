-- What people maintain in seeds/, written anew by every load.

CREATE SCHEMA IF NOT EXISTS ref;

CREATE TABLE ref.functional_code (
    code            VARCHAR NOT NULL,
    name            VARCHAR NOT NULL,
    level           VARCHAR NOT NULL,
    parent          VARCHAR,
    valid_from_year VARCHAR,
    valid_to_year   VARCHAR,
    attested_years  VARCHAR,
    evidence        VARCHAR,
    source          VARCHAR
);

CREATE TABLE ref.economic_code (
    code            VARCHAR NOT NULL,
    name            VARCHAR NOT NULL,
    level           VARCHAR NOT NULL,
    parent          VARCHAR,
    valid_from_year VARCHAR,
    valid_to_year   VARCHAR,
    source          VARCHAR,
    attested_years  VARCHAR,
    evidence        VARCHAR
);

CREATE TABLE ref.government_economic_code (
    code            VARCHAR NOT NULL,
    name            VARCHAR NOT NULL,
    level           VARCHAR NOT NULL,
    parent          VARCHAR,
    valid_from_year VARCHAR,
    valid_to_year   VARCHAR,
    source          VARCHAR,
    attested_years  VARCHAR,
    evidence        VARCHAR
);

CREATE TABLE ref.revenue_code (
    code            VARCHAR NOT NULL,
    name            VARCHAR NOT NULL,
    level           VARCHAR NOT NULL,
    parent          VARCHAR,
    valid_from_year VARCHAR,
    valid_to_year   VARCHAR,
    source          VARCHAR,
    attested_years  VARCHAR,
    evidence        VARCHAR
);

CREATE TABLE ref.code_bridge (
    scheme    VARCHAR NOT NULL,
    from_year VARCHAR,
    from_code VARCHAR,
    from_name VARCHAR,
    to_year   VARCHAR,
    to_code   VARCHAR,
    to_name   VARCHAR,
    relation  VARCHAR NOT NULL,
    weight    VARCHAR,
    certainty VARCHAR,
    note      VARCHAR
);

CREATE TABLE ref.division (
    code           VARCHAR NOT NULL,
    name           VARCHAR NOT NULL,
    level          VARCHAR NOT NULL,
    parent         VARCHAR,
    source         VARCHAR,
    gb_t_2260_date VARCHAR
);

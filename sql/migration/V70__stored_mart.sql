-- What the stored tables of mart were computed from, so that a load that changes nothing need not compute them again.
CREATE TABLE ops.stored_mart (
    origin VARCHAR NOT NULL
);
COMMENT ON TABLE ops.stored_mart IS 'What the tables of mart were computed from; no row while they are views';
COMMENT ON COLUMN ops.stored_mart.origin IS 'Hash over views, migrations, seeds, documents and versions of reports';

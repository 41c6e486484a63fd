-- Which reports the stored tables of mart hold, so that a load computes those anew that it changed and no others.
CREATE TABLE ops.stored_report (
    report_id VARCHAR NOT NULL,
    stamp     VARCHAR NOT NULL
);
COMMENT ON TABLE ops.stored_report IS 'Reports that the tables of mart hold; no row while mart is made of views';
COMMENT ON COLUMN ops.stored_report.report_id IS 'The report';
COMMENT ON COLUMN ops.stored_report.stamp IS 'Hash over what core says of its versions, of identities with other reports, and of its file';
COMMENT ON COLUMN ops.stored_mart.origin IS 'Hash over views, migrations and seeds';

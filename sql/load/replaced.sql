-- One row per version in core that gives way: its document was read again, or has become the duplicate of an accepted
-- one. A document that cannot be read again keeps what is known of it.
CREATE OR REPLACE TEMP TABLE replaced AS
SELECT report_id, version
FROM core.report
WHERE sha256 IN (SELECT sha256 FROM staging.outcome WHERE outcome <> 'unreadable')
OR sha256 IN (
    SELECT u.sha256
    FROM staging.duplicate u
    JOIN staging.accepted a ON a.sha256 = u.duplicate_of
);

-- A load that finds nothing new publishes nothing, so the published file tells of those that changed something.
COMMENT ON TABLE ops.run IS 'Every load that was published; those that found nothing new are in the run history alone';
COMMENT ON COLUMN ops.document.last_seen IS 'Start of the last published load that found the file, UTC';
COMMENT ON COLUMN ops.document.last_run IS 'The last published load that found the file';

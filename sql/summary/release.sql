-- Grain: the load that published this file.
SELECT run_id, version FROM ops.run WHERE finished_at IS NOT NULL ORDER BY started_at DESC LIMIT 1

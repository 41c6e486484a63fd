-- One row per state of the files found by a run.
SELECT state, count(*)
FROM ops.document
WHERE last_run = ?
GROUP BY state
ORDER BY list_position(
    ['accepted', 'accepted_with_breaks', 'duplicate', 'superseded', 'ignored', 'quarantined', 'unreadable'],
    state
);

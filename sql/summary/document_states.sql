-- One row per state of the files ever seen.
SELECT state, count(*)
FROM ops.document
GROUP BY state
ORDER BY list_position(
    ['accepted', 'accepted_with_breaks', 'duplicate', 'superseded', 'ignored', 'quarantined', 'unreadable'],
    state
);

-- The tracker's own words as known then, whether or not a later return replaced the day of that milestone. One row per
-- child, milestone and occurrence; detail is a JSON map of codes.
select
    tracker_fact.child_key,
    tracker_fact.milestone,
    tracker_fact.occurred_on,
    tracker_fact.detail
from main.tracker_fact
semi join journey on journey.child_key = tracker_fact.child_key
where tracker_fact.known_from <= $2::timestamptz and $2::timestamptz < tracker_fact.known_to
    and tracker_fact.occurred_on is not null

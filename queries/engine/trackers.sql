-- Of which milestones each authority's trackers tell, whatever they tell and of whatever year.
-- $1 known at, $2 authorities as JSON
select distinct
    submission.authority,
    tracker_fact.milestone
from tracker_fact
inner join submission on submission.submission = tracker_fact.submission
where tracker_fact.known_from <= $1::timestamptz and $1::timestamptz < tracker_fact.known_to
    and list_contains(from_json($2, '["VARCHAR"]'), submission.authority)
order by submission.authority, tracker_fact.milestone

-- Of which milestones each authority's trackers, and recorders, tell, and from which day on: nobody kept what lies before the first. One that
-- tells of a child that it has none says nothing of a day, and is taken to have kept it always.
-- $1 known at, $2 authorities as JSON
select
    tracker_fact.authority,
    tracker_fact.milestone,
    case when bool_and(tracker_fact.occurred_on is not null) then min(tracker_fact.occurred_on) end as told_since
from tracker_fact
where not tracker_fact.taken_back and tracker_fact.known_from <= $1::timestamptz and $1::timestamptz < tracker_fact.known_to
    and list_contains(from_json($2, '["VARCHAR"]'), tracker_fact.authority)
group by tracker_fact.authority, tracker_fact.milestone
order by tracker_fact.authority, tracker_fact.milestone

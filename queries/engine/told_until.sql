-- Up to when the trackers of each authority tell, whatever milestones they name: to the end of the latest year for which
-- one had been sent by then, or to the day on which a recorder last said something. A tracker without matches says that
-- there were none; of what lies after it nobody has told.
-- $1 known at, $2 authorities as JSON
with told as (
    select
        authority,
        ends_on as until
    from submission
    where kind = 'MILESTONES' and completed_position is not null and withdrawn_position is null
        and known_at <= $1::timestamptz
    union all
    select
        authority,
        known_from::date
    from tracker_fact
    where source = 'RECORDER' and known_from <= $1::timestamptz
)
select
    authority,
    max(until) as told_until
from told
where list_contains(from_json($2, '["VARCHAR"]'), authority)
group by authority
order by authority

-- Up to when the trackers of each authority tell, whatever milestones they name: to the end of the latest year for which
-- one had been sent by then. A tracker without matches says that there were none; of what lies after it nobody has told.
-- $1 known at, $2 authorities as JSON
select
    authority,
    max(ends_on) as told_until
from submission
where kind = 'MILESTONES' and completed_position is not null and withdrawn_position is null
    and known_at <= $1::timestamptz
    and list_contains(from_json($2, '["VARCHAR"]'), authority)
group by authority
order by authority

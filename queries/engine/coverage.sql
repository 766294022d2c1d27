-- Which authority's year is covered by a completed return that was known by then; one that lacks the episodes covers
-- nothing. $1 known at, $2 authorities as JSON
select distinct
    authority,
    year
from submission
where kind = 'RETURN' and completed_position is not null and withdrawn_position is null
    and speaks_episodes and known_at <= $1::timestamptz
    and list_contains(from_json($2, '["VARCHAR"]'), authority)
order by authority, year

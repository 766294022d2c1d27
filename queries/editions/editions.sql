-- Editions of some authorities, of each in the order in which they were approved, and after these those that were not.
-- $1 authorities as JSON, $2 one status, or null for all
select
    authority,
    catalogue,
    period,
    number,
    known_at,
    as_at_position,
    content,
    cells,
    headlines,
    override_because,
    proposed_at,
    status,
    decided_at,
    decided_because,
    released
from edition
where list_contains(from_json($1, '["VARCHAR"]'), authority) and ($2::varchar is null or status = $2)
order by authority, decided_position is null or released is null, decided_position, position

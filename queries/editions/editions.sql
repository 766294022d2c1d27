-- Editions of some authorities, in the order of their places. $1 authorities as JSON, $2 one status, or null for all
select
    authority,
    catalogue,
    period,
    number,
    known_at,
    as_at_position,
    rules,
    solver,
    measures,
    digest,
    status,
    proposed_at,
    decided_at,
    decided_because,
    override_because
from edition
where list_contains(from_json($1, '["VARCHAR"]'), authority) and ($2::varchar is null or status = $2)
order by authority, period, catalogue, number

-- The cases that one measure considered, each with the dates that it rests on, in a fixed order.
-- $1 to $6 as in engine/described.sql, $7 how many to pass over, $8 how many to give
select
    case_key,
    local_authority,
    counted_on,
    value,
    in_numerator,
    excluded_because,
    entered_on,
    ordered_on,
    matched_on,
    moved_in_on,
    adopted_on,
    count(*) over () as total
from described_here
order by counted_on, case_key
limit $8 offset $7

-- How one household of adopters was described, and from when to when. $1 the household's key
select
    ethnic_group,
    agency,
    known_from,
    case when isfinite(known_to) then known_to end as known_to
from household
where household = $1::uuid and known_from < known_to
order by known_from

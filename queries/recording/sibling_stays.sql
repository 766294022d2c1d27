-- Who belongs to one sibling group as known now, from when to when, and whether with its siblings. $1 the group's key
-- grain: one row per stretch of a child's time in it
select
    child_key::varchar as child_key,
    joined_on,
    left_on,
    placed_together
from membership
where sibling_group = $1::uuid and not isfinite(known_to)
order by joined_on nulls first, left_on nulls last, position

-- Who belongs to one sibling group as known at an instant, as text. $1 the group's key, $2 known at
-- grain: one row per stretch of a child's time in it
select concat_ws(
    ' ',
    child_key,
    coalesce(joined_on::varchar, 'always'),
    coalesce(left_on::varchar, 'still'),
    coalesce(placed_together::varchar, 'not said')) as line
from membership
where sibling_group = $1::uuid and known_from <= $2::timestamptz and $2::timestamptz < known_to
order by line

-- What the councils printed, as known at an instant, one row per authority, year and key. $1 known at, $2 authorities
-- as JSON
select
    authority,
    year,
    counted_key,
    counted_value
from yearly_count
where counted = 'published'
    and known_from <= $1::timestamptz and $1::timestamptz < known_to
    and list_contains(from_json($2, '["VARCHAR"]'), authority)
order by authority, year, counted_key

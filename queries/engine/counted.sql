-- Which counts, and which keys of them, an authority has told of which years, as known at an instant. $1 known at, $2 authorities as JSON
select distinct
    authority,
    year,
    counted,
    counted_key
from yearly_count
where known_from <= $1::timestamptz and $1::timestamptz < known_to
    and list_contains(from_json($2, '["VARCHAR"]'), authority)
order by authority, year, counted, counted_key

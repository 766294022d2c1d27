-- The journeys as known then of the authorities that may be read. $2 known at, $3 authorities as JSON
select *
from main.journey
where known_from <= $2::timestamptz and $2::timestamptz < known_to
    and list_contains(from_json($3, '["VARCHAR"]'), authority)

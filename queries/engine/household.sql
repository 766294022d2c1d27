-- Households of adopters, each as described then. One row per household. $2 known at, $3 authorities that may be read as JSON
select
    household,
    authority,
    ethnic_group,
    agency
from main.household
where known_from <= $2::timestamptz and $2::timestamptz < known_to
    and list_contains(from_json($3, '["VARCHAR"]'), authority)

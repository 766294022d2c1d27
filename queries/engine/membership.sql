-- Who belonged to which sibling group as known then. $2 known at, $3 authorities that may be read as JSON
select *
from main.membership
where known_from <= $2::timestamptz and $2::timestamptz < known_to
    and list_contains(from_json($3, '["VARCHAR"]'), authority)

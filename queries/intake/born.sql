-- In which month some children were born, as known at an instant. $1 the keys of the children, parted by commas, $2 known at
with asked as (
    select unnest(string_split($1, ','))::uuid as child_key
)
select
    version.child_key::varchar as child_key,
    version.born_in
from version
semi join asked on asked.child_key = version.child_key
where version.known_from <= $2::timestamptz and $2::timestamptz < version.known_to and version.born_in is not null

-- Appends the events behind one position up to another as statements. $1 after, $2 up to.
insert into statement by name
select * replace (
    child_key::uuid as child_key,
    submission::uuid as submission,
    sibling_group::uuid as sibling_group,
    household::uuid as household,
    from_json(speaks_of, '["VARCHAR"]') as speaks_of,
    from_json(needs, '"MAP(VARCHAR, VARCHAR)"') as needs
)
from stored_event($1, $2)

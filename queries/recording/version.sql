-- Whose case a child is, as known last, and the version of the case: the place of its last event. $1 the child's key
select
    arg_max(version.authority, version.known_from) as authority,
    (select count(*) from statement where statement.stream = $1) - 1 as last_event
from version
where version.child_key = $1::uuid
having count(*) > 0

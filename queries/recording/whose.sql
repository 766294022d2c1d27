-- Whose case a child is and in which month it was born, as known now. $1 the child's key
select
    authority,
    born_in
from version
where child_key = $1::uuid
order by known_from desc
limit 1

-- Whose household of adopters it is, and its version: the place of its last event. $1 the household's key
select
    any_value(authority) as authority,
    (select count(*) from statement where statement.stream = $1) - 1 as last_event
from household
where household = $1::uuid
having count(*) > 0

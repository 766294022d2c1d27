-- Which authorities ever told of a sibling group, and its version: the place of its last event. $1 the group's key
select
    list(distinct authority order by authority) filter (authority is not null)::json as authorities,
    count(*) - 1 as last_event
from statement
where stream = $1
having count(*) > 0

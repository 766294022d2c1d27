-- The positions of events that are set aside.
select position
from parked
order by position

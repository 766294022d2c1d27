-- What is set aside, in the order of positions.
select parked::varchar
from parked
order by position

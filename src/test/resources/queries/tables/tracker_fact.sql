-- Every row of tracker_fact as text, in one order.
select whole::varchar as line
from tracker_fact as whole
order by line

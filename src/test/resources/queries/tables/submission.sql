-- Every row of submission as text, in one order.
select whole::varchar as line
from submission as whole
order by line

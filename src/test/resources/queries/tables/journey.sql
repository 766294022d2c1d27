-- Every row of journey as text, in one order.
select whole::varchar as line
from journey as whole
order by line

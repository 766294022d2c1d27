-- Every row of milestone as text, in one order.
select whole::varchar as line
from milestone as whole
order by line

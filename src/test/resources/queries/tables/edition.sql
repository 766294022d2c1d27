-- Every row of edition as text, in one order.
select whole::varchar as line
from edition as whole
order by line

-- Every row of fact as text, in one order.
select whole::varchar as line
from fact as whole
order by line

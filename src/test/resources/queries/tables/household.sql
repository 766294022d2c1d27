-- Every row of household as text, in one order.
select whole::varchar as line
from household as whole
order by line

-- Every row of household_step as text, in one order.
select whole::varchar as line
from household_step as whole
order by line

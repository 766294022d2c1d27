-- Every row of episode as text, in one order.
select whole::varchar as line
from episode as whole
order by line

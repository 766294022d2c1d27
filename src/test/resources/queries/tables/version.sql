-- Every row of version as text, in one order.
select whole::varchar as line
from version as whole
order by line

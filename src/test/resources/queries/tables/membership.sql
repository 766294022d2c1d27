-- Every row of membership as text, in one order.
select whole::varchar as line
from membership as whole
order by line

-- Every row of return_to_care as text, in one order.
select whole::varchar as line
from return_to_care as whole
order by line

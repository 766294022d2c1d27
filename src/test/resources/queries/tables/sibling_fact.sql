-- Every row of sibling_fact as text, in one order.
select whole::varchar as line
from sibling_fact as whole
order by line

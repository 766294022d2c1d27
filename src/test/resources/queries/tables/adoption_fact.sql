-- Every row of adoption_fact as text, in one order.
select whole::varchar as line
from adoption_fact as whole
order by line

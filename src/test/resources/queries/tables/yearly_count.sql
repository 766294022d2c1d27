-- Every row of yearly_count as text, in one order.
select whole::varchar as line
from yearly_count as whole
order by line

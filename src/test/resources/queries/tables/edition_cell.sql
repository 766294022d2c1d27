-- Every row of edition_cell as text, in one order.
select whole::varchar as line
from edition_cell as whole
order by line

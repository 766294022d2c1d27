-- Every row of members_question as text, in one order.
select whole::varchar as line
from members_question as whole
order by line

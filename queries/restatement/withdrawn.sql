-- Submissions that held at a position and were withdrawn since. $1 position
select submission::varchar as submission
from submission
where completed_position <= $1 and withdrawn_position > $1

-- When each submission that holds was submitted, in days since 30 June 2022.
select date_diff('day', timestamptz '2022-06-30 10:00:00+00', known_at)
from submission
where completed_position is not null
order by known_at

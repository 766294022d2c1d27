-- Every working day, with its place.
select
    day,
    place
from working_day
order by place

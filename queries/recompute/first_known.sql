-- When the first of what is in this file was known; no row where there is nothing.
select min(known_at)
from (
    select known_at from statement
    union all
    select known_at from submission
)
having count(known_at) > 0

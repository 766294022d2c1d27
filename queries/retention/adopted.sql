-- Children of whom an adoption order is known.
-- grain: one row per child
select distinct child_key::varchar
from milestone
where milestone = 'adoption_order' and known_to = 'infinity' and occurred_on is not null

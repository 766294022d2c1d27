-- Every authority that has ever begun a submission here.
select distinct authority
from submission
order by authority

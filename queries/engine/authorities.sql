-- Every authority that has ever begun a submission or told of a household of adopters here.
select authority
from submission
union
select authority
from household
order by authority

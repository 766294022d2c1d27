-- Every authority that has ever begun a submission, or told of a household of adopters or a sibling group here.
select authority
from submission
union
select authority
from household
union
select authority
from sibling_fact
order by authority

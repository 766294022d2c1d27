-- The submissions that tell of a sibling group and are complete and not withdrawn. $1 the group's key
select distinct statement.submission::varchar as submission
from statement
inner join submission on submission.submission = statement.submission
where statement.sibling_group = $1::uuid and statement.type = 'SiblingGroupStated'
    and submission.completed_position is not null and submission.withdrawn_position is null

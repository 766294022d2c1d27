-- Sibling groups that a submission names which was completed or withdrawn. $1 after.
insert into touched_group
select distinct statement.sibling_group
from statement
inner join submission on submission.submission = statement.submission
anti join touched_group on touched_group.sibling_group = statement.sibling_group
where statement.type = 'SiblingGroupStated' and submission.kind = 'SIBLINGS'
    and (submission.completed_position > $1 or submission.withdrawn_position > $1)

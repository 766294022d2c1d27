-- Sibling groups that a submission names which was completed or withdrawn, and those of which a recorder said something.
-- $1 after.
insert into touched_group
select statement.sibling_group
from statement
inner join submission on submission.submission = statement.submission
where statement.type = 'SiblingGroupStated' and submission.kind = 'SIBLINGS'
    and (submission.completed_position > $1 or submission.withdrawn_position > $1)
union
select sibling_group
from statement
where position > $1 and fact_id is not null and sibling_group is not null

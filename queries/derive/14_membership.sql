-- Who belonged to each touched sibling group of which no recorder told: what a siblings.csv says of a group that it names replaces what was known
-- earlier of that group.
insert into membership
with said as (
    select
        statement.sibling_group,
        submission.submission,
        submission.authority,
        submission.known_at,
        submission.turn
    from statement
    semi join touched_group on touched_group.sibling_group = statement.sibling_group
    anti join sibling_fact on sibling_fact.sibling_group = statement.sibling_group
    inner join submission on submission.submission = statement.submission
    where statement.type = 'SiblingGroupStated'
        and submission.completed_position is not null and submission.withdrawn_position is null
),
stretch as (
    select
        *,
        lead(known_at, 1, 'infinity') over (partition by sibling_group order by turn) as known_to
    from said
)
select
    stretch.sibling_group,
    statement.child_key,
    stretch.authority,
    statement.occurred_on,
    statement.ended_on,
    statement.placed_together,
    stretch.known_at,
    stretch.known_to,
    stretch.turn,
    statement.position
from stretch
inner join statement
    on statement.sibling_group = stretch.sibling_group and statement.submission = stretch.submission
    and statement.type = 'MembershipStated'
where stretch.known_at < stretch.known_to

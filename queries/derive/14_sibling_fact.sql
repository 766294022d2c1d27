-- What recorders said of each touched sibling group, from when to when it held.
insert into sibling_fact
with said as (
    select
        statement.*,
        told ->> '$.sibling.step' as step,
        try_cast(told ->> '$.sibling.child' as uuid) as child,
        sibling_fact_key(told ->> '$.sibling.step', told ->> '$.sibling.child', occurred_on) as told_fact
    from statement
    semi join touched_group on touched_group.sibling_group = statement.sibling_group
    where type in ('SiblingRecorded', 'SiblingCorrected', 'SiblingRetracted')
)
select
    said.sibling_group,
    said.authority,
    said.told_fact,
    said.step,
    said.child,
    said.occurred_on,
    said.known_at,
    coalesce(min(ending.known_at), 'infinity'),
    recorder_turn(said.known_at, said.position),
    said.position
from said
left join said as ending
    on ending.sibling_group = said.sibling_group and ending.fact_id = said.told_fact and ending.position > said.position
    and ending.type in ('SiblingCorrected', 'SiblingRetracted')
where said.type in ('SiblingRecorded', 'SiblingCorrected') and said.step is not null and said.child is not null
group by all

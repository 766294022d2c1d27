-- When the life story book and the later life letter of each adopted child are due: on the tenth working day after the
-- first celebration on or after the adoption order, where none is known after the order itself. One row per child and
-- adoption; begun_on is the day from which the ten are counted.
with celebrated as (
    select
        journey.child_key,
        journey.adopted_on,
        coalesce(min(milestone.occurred_on), journey.adopted_on) as begun_on
    from journey
    left join milestone
        on milestone.child_key = journey.child_key and milestone.milestone = 'celebration'
        and milestone.occurred_on >= journey.adopted_on
    where journey.adopted_on is not null
    group by journey.child_key, journey.adopted_on
)
select
    celebrated.child_key,
    celebrated.adopted_on,
    celebrated.begun_on,
    tenth.day as due_on
from celebrated
asof inner join working_day as last_before
    on celebrated.begun_on >= last_before.day
inner join working_day as tenth on tenth.place = last_before.place + 10

-- grain: one row per child and period of care, as known now: all that the flat questions need, worked out beforehand
create table flat as
with stay as (
    select
        child_key,
        care_period,
        min(started_on) as begun_on,
        case when bool_and(ended_on is not null) and not coalesce(arg_max(ended_because, started_on) = 'X1', false)
            then max(ended_on) end as left_on
    from episode
    where known_to = 'infinity'
    group by child_key, care_period
),
decision as (
    select
        child_key,
        care_period,
        max(occurred_on) as decided_on,
        arg_max(ceased_on, occurred_on) as ceased_on
    from milestone
    where known_to = 'infinity' and milestone = 'adm_decision'
    group by child_key, care_period
)
select
    journey.child_key,
    journey.authority,
    coalesce(journey.sex, 'NOT_KNOWN') as sex,
    ethnic_group(journey.ethnicity) as ethnic_group,
    stay.begun_on,
    stay.left_on,
    journey.entered_on,
    journey.ordered_on,
    journey.matched_on,
    journey.moved_in_on,
    journey.adopted_on,
    decision.decided_on,
    decision.ceased_on
from journey
left join stay on stay.child_key = journey.child_key and stay.care_period = journey.care_period
left join decision on decision.child_key = journey.child_key and decision.care_period = journey.care_period
where journey.known_to = 'infinity'

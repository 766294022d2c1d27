-- From when to when each child was between the two milestones asked for: in care, not adopted, the first reached and the
-- second not, and a plan for adoption that stands, where it takes one. One row per child and stretch.
-- clock_from: the day of the first milestone; null where that is not dated
-- started_on: the day from which on the child waited; later than clock_from where a plan was made, made again or a home
--   broke down since: the clock runs on, but there is a gap between the stretches
-- ended_on, outcome: when and how that ended; null where it goes on. A wait that ends on the day on which its clock starts
--   is a stretch of one day
with plan as (
    -- before there is a decision nobody is on the way to what only a plan for adoption leads to
    select
        from_milestone not in ('entered_care', 'pre_proceedings', 'proceedings_issued')
        or to_milestone in ('plan_changed', 'placement_order', 'family_finding', 'external_search', 'panel', 'match',
            'introductions', 'moved_in', 'application', 'adoption_order', 'disruption') as needed
    from asked
),
stood as materialized (
    select
        turning_day.*,
        in_care and begun and not done and not adopted and (plan_stands or not plan.needed) as waits,
        begins and not waits and was_in_care and (plan_stands or plan_changed or not plan.needed)
            and (done or adopted or not in_care or plan_changed) as began_and_ended,
        case
            when done or asked.to_milestone in ('plan_changed', 'disruption') and done_on = day then 'ARRIVED'
            when adopted then 'ADOPTED'
            when not in_care and ended_because in ('E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48') then 'OTHER_ORDER'
            when not in_care and ended_because in ('E4', 'E4A', 'E4B') then 'RETURNED_HOME'
            when not in_care then 'LEFT_OTHERWISE'
            when plan.needed and not plan_stands then 'PLAN_CHANGED'
            when asked.from_milestone = 'moved_in' and broke then 'DISRUPTED'
            when begun then 'BEGAN_AGAIN'
            else 'LEFT_OTHERWISE'
        end as outcome
    from turning_day
    cross join plan
    cross join asked
),
turn as (
    -- only the days on which a wait begins or ends
    select
        child_key,
        day,
        waits,
        clock_from,
        -- a clock that starts anew that day is the one which that way out stops
        case when began_and_ended then 'BEGAN_AGAIN' else outcome end as outcome
    from stood
    window way as (partition by child_key order by day)
    qualify waits is distinct from lag(waits) over way
        or waits and clock_from is distinct from lag(clock_from) over way
),
waited as (
    select
        child_key,
        clock_from,
        day as started_on,
        lead(day) over way as ended_on,
        lead(outcome) over way as outcome,
        waits
    from turn
    window way as (partition by child_key order by day)
)
select
    child_key,
    clock_from,
    started_on,
    ended_on,
    outcome
from waited
where waits
union all
select
    child_key,
    day,
    day,
    day,
    outcome
from stood
where began_and_ended

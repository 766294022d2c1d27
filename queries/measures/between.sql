-- code: BETWEEN
-- version: 1
-- title: Children still between one milestone and another
-- meaning: How many children have reached the first milestone and not yet the second on the last day of the window, and
--   for how many days on average they have been waiting by then. Asked for as BETWEEN:FROM:TO, such as
--   BETWEEN:PLACEMENT_ORDER:MATCH. Beside INTERVAL, which counts those who arrived, it shows who still waits.
-- cohort: Every child in care on the last day of the window and not adopted, who has reached the first milestone by then
--   and not the second. What was reached before the first, as a match before the order, needs no reaching again until the
--   first comes again; an order in force has been reached, also where its date is not in the returns. A day on which both
--   fall has reached both, but a plan changed or a home broken that day was the one before. Milestones count if they belong
--   to the period of care of that day, or were told of the time since the period before it ended. Unless the first is
--   entered_care, pre_proceedings or proceedings_issued, the plan for adoption must stand. Moved in means living with
--   adopters on that day: a placement that broke down does not count, neither as the first nor as the second.
-- clock starts: The first milestone, the latest by the last day of the window; for adm_decision the latest that still
--   stands.
-- clock stops: The last day of the window.
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns; ORDER_BEFORE_RECORDS, the order's date is
--   not in the returns; MOVING_IN_NOT_DATED, the child lives with adopters and the tracker has taken back the day.
-- figure: mean
-- unit: days
-- source: Ours. Where a milestone of the two is told by trackers only, as a match of children who are still in care is, and
--   no tracker tells of it, nothing is said.
-- valid from: 2005-12-30
-- grain: one row per period and child
with waiting as (
    select
        standing.period,
        standing.child_key,
        standing.care_period,
        standing.ends_on,
        standing.placed,
        standing.ordered,
        standing.plan_stands,
        standing.moved_in_on,
        max(care_ended.ended_on) as returned_after
    from standing
    cross join asked
    left join care_ended
        on care_ended.child_key = standing.child_key and care_ended.care_period < standing.care_period
    where not standing.adopted
        and (standing.plan_stands
            or asked.from_milestone in ('entered_care', 'pre_proceedings', 'proceedings_issued'))
    group by all
),
reached as (
    select
        waiting.period,
        waiting.child_key,
        milestone.milestone,
        min(milestone.occurred_on) as first_reached_on,
        max(milestone.occurred_on) filter (milestone.milestone <> 'adm_decision' or asked.from_milestone <> 'adm_decision'
            or milestone.ceased_on is null or milestone.ceased_on > waiting.ends_on) as reached_on
    from waiting
    cross join asked
    inner join milestone
        on milestone.child_key = waiting.child_key and milestone.occurred_on <= waiting.ends_on
        and milestone.milestone in (asked.from_milestone, asked.to_milestone)
        and (milestone.care_period = waiting.care_period or milestone.occurred_on > waiting.returned_after)
    group by waiting.period, waiting.child_key, milestone.milestone
),
stage as (
    select
        waiting.period,
        waiting.child_key,
        waiting.ends_on,
        waiting.placed,
        waiting.ordered,
        waiting.plan_stands,
        asked.from_milestone,
        asked.to_milestone,
        begun.first_reached_on as first_begun_on,
        case when asked.from_milestone = 'moved_in' then waiting.moved_in_on else begun.reached_on end as begun_on,
        case asked.from_milestone
            when 'entered_care' then true
            when 'placement_order' then waiting.ordered or begun.reached_on is not null
            when 'moved_in' then waiting.placed
            else begun.reached_on is not null
        end as has_begun,
        done.reached_on as done_on
    from waiting
    cross join asked
    left join reached as begun
        on begun.period = waiting.period and begun.child_key = waiting.child_key
        and begun.milestone = asked.from_milestone
    left join reached as done
        on done.period = waiting.period and done.child_key = waiting.child_key
        and done.milestone = asked.to_milestone
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    ends_on as counted_on,
    ends_on - begun_on as value,
    null::boolean as in_numerator,
    case
        when begun_on is not null then null
        when from_milestone = 'entered_care' then 'ENTERED_BEFORE_RECORDS'
        when from_milestone = 'placement_order' then 'ORDER_BEFORE_RECORDS'
        else 'MOVING_IN_NOT_DATED'
    end as excluded_because
from stage
where has_begun and not coalesce(case
    when to_milestone = 'moved_in' then placed
    when to_milestone = 'placement_order' and done_on is null then ordered
    when begun_on is null then done_on is not null
    when to_milestone in ('plan_changed', 'disruption') then done_on > begun_on
        or to_milestone = 'plan_changed' and done_on = ends_on and not plan_stands
    else done_on >= begun_on or done_on is not null and begun_on = first_begun_on
end, false)

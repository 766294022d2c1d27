-- code: INTERVAL
-- version: 1
-- title: Time from one milestone to another
-- meaning: Mean days between two milestones. Asked for as INTERVAL:FROM:TO, such as INTERVAL:MATCH:MOVED_IN.
-- cohort: Every child who reached the second milestone in the window, once.
-- clock starts: The first milestone, the latest by the day of the second, in whatever period of care; for a placement order
--   that of the same period of care; for moved_in that with the adopters with whom the child lives on that day, or lived
--   until then where the second is disruption or left_care: a placement that had broken down before does not count.
-- clock stops: The second milestone, the latest in the window.
-- left out: ENTERED_BEFORE_RECORDS, ORDER_BEFORE_RECORDS, NO_PLACEMENT_ORDER and NOT_PLACED_FOR_ADOPTION as elsewhere;
--   else NO_ and the first milestone's name, where none is recorded by that day.
-- figure: mean
-- unit: days
-- source: Ours.
-- valid from: 2005-12-30
-- grain: one row per period and child
with reached as (
    select
        period.label as period,
        milestone.child_key,
        max(milestone.occurred_on) as reached_on,
        arg_max(milestone.care_period, milestone.occurred_on) as care_period
    from period
    cross join asked
    inner join milestone
        on milestone.milestone = asked.to_milestone
        and milestone.occurred_on between period.starts_on and period.ends_on
    group by period.label, milestone.child_key
),
shown as (
    -- an order that only a legal status shows is in force from there on
    select
        child_key,
        care_period,
        min(started_on) as shown_on
    from episode
    where legal_status = 'E1'
    group by child_key, care_period
),
begun as (
    select
        reached.period,
        reached.child_key,
        asked.from_milestone,
        max(milestone.occurred_on) filter (
            asked.from_milestone <> 'placement_order' or milestone.care_period = reached.care_period) as begun_on,
        any_value(journey.order_before_records and shown.shown_on <= reached.reached_on) as order_before_records,
        any_value(case when journey.adopted_on <= reached.reached_on then journey.moved_in_on end) as home_on,
        coalesce(bool_or(journey.adopted_on <= reached.reached_on), false) as adopted
    from reached
    cross join asked
    left join milestone
        on milestone.child_key = reached.child_key and milestone.milestone = asked.from_milestone
        and milestone.occurred_on <= reached.reached_on
    left join journey on journey.child_key = reached.child_key and journey.care_period = reached.care_period
    left join shown on shown.child_key = reached.child_key and shown.care_period = reached.care_period
    group by reached.period, reached.child_key, asked.from_milestone
),
stopped as (
    select
        reached.period,
        reached.child_key,
        reached.reached_on,
        begun.from_milestone,
        begun.order_before_records,
        case
            when begun.from_milestone <> 'moved_in' then begun.begun_on
            when begun.adopted then begun.home_on
            else home.moved_in_on
        end as begun_on
    from reached
    cross join asked
    inner join begun on begun.period = reached.period and begun.child_key = reached.child_key
    left join home
        on begun.from_milestone = 'moved_in' and home.child_key = reached.child_key
        and reached.reached_on - (asked.to_milestone in ('disruption', 'left_care'))::integer >= home.from_on
        and reached.reached_on - (asked.to_milestone in ('disruption', 'left_care'))::integer < home.until_on
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    reached_on as counted_on,
    reached_on - begun_on as value,
    null::boolean as in_numerator,
    case
        when begun_on is not null then null
        when from_milestone = 'entered_care' then 'ENTERED_BEFORE_RECORDS'
        when from_milestone = 'moved_in' then 'NOT_PLACED_FOR_ADOPTION'
        when from_milestone = 'placement_order' and order_before_records then 'ORDER_BEFORE_RECORDS'
        when from_milestone = 'placement_order' then 'NO_PLACEMENT_ORDER'
        else 'NO_' || upper(from_milestone)
    end as excluded_because
from stopped

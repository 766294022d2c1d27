-- How things stood with each child at the end of every day on which something happened to it, between the two milestones
-- asked for. One row per child and day. clock_from: the latest first milestone by that day, null where it is not dated;
-- broke: a home with adopters broke down that day
-- done: the second is reached, of which what was reached before the first one of the first milestones needs no reaching
-- again, until the first comes again. What undoes the first (a plan changed, a home broken) counts after it only: on one day
-- the old plan ends before the next is made
with cared as materialized (select * from cared_day),
reached as (
    select
        cared.child_key,
        cared.day,
        max(milestone.occurred_on) filter (milestone.milestone = asked.from_milestone
            and (milestone.milestone <> 'adm_decision' or milestone.ceased_on is null or milestone.ceased_on > cared.day)
        ) as begun_on,
        min(milestone.occurred_on) filter (milestone.milestone = asked.from_milestone) as first_begun_on,
        bool_or(milestone.milestone = asked.from_milestone and milestone.occurred_on = cared.day) as begins,
        max(milestone.occurred_on) filter (milestone.milestone = asked.to_milestone) as done_on,
        bool_or(milestone.milestone = 'placement_order' and milestone.occurred_on is null and cared.order_shown)
            as ordered_before_records,
        bool_or(milestone.milestone = 'adoption_order' and milestone.care_period = cared.care_period) as adopted,
        bool_or(milestone.milestone = 'adoption_order' and milestone.care_period = cared.care_period
            and milestone.occurred_on < cared.day) as adopted_before,
        bool_or(milestone.milestone = 'disruption' and milestone.occurred_on = cared.day) as broke
    from cared
    cross join asked
    inner join milestone
        on milestone.child_key = cared.child_key and coalesce(milestone.occurred_on, cared.day) <= cared.day
        and milestone.milestone in (asked.from_milestone, asked.to_milestone, 'placement_order', 'adoption_order', 'disruption')
        and (milestone.care_period = cared.care_period or milestone.occurred_on > cared.returned_after)
    group by cared.child_key, cared.day
),
planned as (
    select
        cared.child_key,
        cared.day,
        bool_or(milestone.ceased_on is null or milestone.ceased_on > cared.day) as stands,
        bool_or(milestone.ceased_on = cared.day) as changed
    from cared
    inner join milestone
        on milestone.child_key = cared.child_key and milestone.occurred_on <= cared.day
        and milestone.milestone = 'adm_decision'
    group by cared.child_key, cared.day
),
begun as (
    select
        cared.*,
        reached.* exclude (child_key, day),
        case when asked.from_milestone = 'moved_in' then cared.moved_in_on else reached.begun_on end as clock_from,
        case asked.from_milestone
            when 'entered_care' then true
            when 'placement_order' then reached.begun_on is not null or coalesce(reached.ordered_before_records, false)
            when 'moved_in' then cared.placed
            else reached.begun_on is not null
        end as begun
    from cared
    cross join asked
    left join reached on reached.child_key = cared.child_key and reached.day = cared.day
)
select
    begun.child_key,
    begun.day,
    begun.in_care,
    begun.was_in_care and not coalesce(begun.adopted_before, false) as was_in_care,
    begun.ended_because,
    coalesce(begun.adopted, false) as adopted,
    coalesce(begun.broke, false) as broke,
    coalesce(planned.stands, false) as plan_stands,
    coalesce(planned.changed, false) as plan_changed,
    begun.clock_from,
    begun.begun,
    coalesce(begun.begins, false) as begins,
    begun.done_on,
    coalesce(case
        when asked.to_milestone = 'moved_in' then begun.placed
        when not begun.begun then begun.done_on = begun.day
        when begun.clock_from is null then begun.done_on is not null
        when asked.to_milestone in ('plan_changed', 'disruption') then begun.done_on > begun.clock_from
            or asked.to_milestone = 'plan_changed' and begun.done_on = begun.day and not planned.stands
        else begun.done_on >= begun.clock_from or begun.done_on is not null and begun.clock_from = begun.first_begun_on
    end, false)
    or asked.to_milestone = 'left_care' and not begun.in_care
    or asked.to_milestone = 'placement_order' and begun.done_on is null
        and coalesce(begun.ordered_before_records, false) as done
from begun
cross join asked
left join planned on planned.child_key = begun.child_key and planned.day = begun.day

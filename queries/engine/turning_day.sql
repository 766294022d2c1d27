-- How things stood with each child at the end of every day on which something happened to it, between the two milestones
-- asked for. One row per child and day. clock_from: the latest first milestone by that day, null where it is not dated;
-- done: the second is reached, of which what was reached before the first one of the first milestones needs no reaching again
with care as (
    select
        child_key,
        care_period,
        min(started_on) filter (legal_status = 'E1') as order_shown_on,
        max(max(ended_on)) over (
            partition by child_key order by care_period rows between unbounded preceding and 1 preceding) as returned_after
    from episode
    group by child_key, care_period
),
turning as (
    select milestone.child_key, milestone.occurred_on as day
    from milestone
    cross join asked
    where milestone.milestone in (asked.from_milestone, asked.to_milestone, 'adm_decision', 'adoption_order')
    union
    select child_key, ceased_on from milestone where milestone = 'adm_decision'
    union
    select child_key, started_on from episode
    union
    select child_key, ended_on from episode where ended_because is distinct from 'X1'
    union
    select home.child_key, unnest([home.from_on, home.until_on])
    from home
    cross join asked
    where 'moved_in' in (asked.from_milestone, asked.to_milestone)
),
cared as materialized (
    select
        turning.child_key,
        turning.day,
        episode.care_period,
        episode.ended_because,
        episode.ended_on is null or episode.ended_on > turning.day or episode.ended_because = 'X1' as in_care,
        episode.adoptive_placement is not null or home.child_key is not null as placed,
        home.moved_in_on,
        care.order_shown_on <= turning.day as order_shown,
        care.returned_after
    from turning
    inner join episode
        on episode.child_key = turning.child_key
        and turning.day >= episode.started_on and turning.day < episode.until_on and isfinite(turning.day)
    inner join care on care.child_key = episode.child_key and care.care_period = episode.care_period
    left join home
        on home.child_key = turning.child_key and turning.day >= home.from_on and turning.day < home.until_on
),
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
        bool_or(milestone.milestone = 'adoption_order' and milestone.care_period = cared.care_period) as adopted
    from cared
    cross join asked
    inner join milestone
        on milestone.child_key = cared.child_key and coalesce(milestone.occurred_on, cared.day) <= cared.day
        and milestone.milestone in (asked.from_milestone, asked.to_milestone, 'placement_order', 'adoption_order')
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
)
select
    cared.child_key,
    cared.day,
    cared.in_care,
    cared.ended_because,
    coalesce(reached.adopted, false) as adopted,
    coalesce(planned.stands, false) as plan_stands,
    coalesce(planned.changed, false) as plan_changed,
    case when asked.from_milestone = 'moved_in' then cared.moved_in_on else reached.begun_on end as clock_from,
    case asked.from_milestone
        when 'entered_care' then true
        when 'placement_order' then reached.begun_on is not null or coalesce(reached.ordered_before_records, false)
        when 'moved_in' then cared.placed
        else reached.begun_on is not null
    end as begun,
    coalesce(reached.begins, false) as begins,
    coalesce(case asked.to_milestone
        when 'moved_in' then cared.placed
        when 'left_care' then not cared.in_care
        else reached.done_on >= reached.begun_on or reached.done_on is not null and reached.begun_on = reached.first_begun_on
            or asked.to_milestone = 'placement_order' and reached.ordered_before_records
    end, false) as done
from cared
cross join asked
left join reached on reached.child_key = cared.child_key and reached.day = cared.day
left join planned on planned.child_key = cared.child_key and planned.day = cared.day

-- Children in care on the last day of each period, and how things stood with them on that day. One row per period and
-- child. An end dated on a day has happened on that day; an episode that ended by X1 is followed by another.
with in_care as (
    select
        period.label as period,
        period.ends_on,
        episode.child_key,
        episode.care_period,
        episode.started_on,
        episode.adoptive_placement
    from period
    inner join episode on period.ends_on >= episode.started_on and period.ends_on < episode.until_on
    where episode.ended_on is null or episode.ended_on > period.ends_on or episode.ended_because = 'X1'
),
placement_run as (
    select
        child_key,
        adoptive_placement,
        min(started_on) as began_on
    from episode
    where adoptive_placement is not null
    group by child_key, adoptive_placement
),
reached as (
    select
        in_care.period,
        in_care.child_key,
        -- a recorder may have told that the child came back since into care: what began then is none of this period
        max(milestone.occurred_on) filter (
            milestone.milestone = 'entered_care' and milestone.care_period <= in_care.care_period) as entered_on,
        bool_or(milestone.milestone = 'moved_in' and milestone.source = 'RETURN'
            and milestone.occurred_on = placement_run.began_on) as run_holds,
        max(milestone.occurred_on) filter (
            milestone.milestone = 'moved_in' and milestone.source <> 'RETURN'
            and milestone.care_period <= in_care.care_period
            and (in_care.adoptive_placement is not null or milestone.occurred_on >= in_care.started_on)
        ) as tracked_on,
        bool_or(milestone.milestone = 'adm_decision'
            and (milestone.ceased_on is null or milestone.ceased_on > in_care.ends_on)) as plan_stands,
        -- of this period of care or since: what an earlier one led to is over
        bool_or(milestone.milestone = 'match' and milestone.care_period >= in_care.care_period) as matched,
        bool_or(milestone.milestone = 'adoption_order' and milestone.care_period >= in_care.care_period) as adopted,
        bool_or(milestone.milestone = 'placement_order' and milestone.care_period >= in_care.care_period) as ordered
    from in_care
    left join placement_run
        on placement_run.child_key = in_care.child_key
        and placement_run.adoptive_placement = in_care.adoptive_placement
    left join milestone
        on milestone.child_key = in_care.child_key and milestone.occurred_on <= in_care.ends_on
    group by in_care.period, in_care.child_key
),
under_older_order as (
    select distinct
        in_care.period,
        in_care.child_key
    from in_care
    inner join milestone as undated
        on undated.child_key = in_care.child_key and undated.care_period = in_care.care_period
        and undated.milestone = 'placement_order' and undated.occurred_on is null
    inner join episode
        on episode.child_key = in_care.child_key and episode.care_period = in_care.care_period
        and episode.legal_status = 'E1' and episode.started_on <= in_care.ends_on
)
select
    in_care.period,
    in_care.ends_on,
    in_care.child_key,
    in_care.care_period,
    reached.entered_on,
    case when reached.run_holds then placement_run.began_on else reached.tracked_on end as moved_in_on,
    in_care.adoptive_placement is not null or reached.tracked_on is not null as placed,
    coalesce(reached.plan_stands, false) as plan_stands,
    coalesce(reached.matched, false) as matched,
    coalesce(reached.adopted, false) as adopted,
    coalesce(reached.ordered, false) or under_older_order.child_key is not null as ordered
from in_care
inner join reached on reached.period = in_care.period and reached.child_key = in_care.child_key
left join placement_run
    on placement_run.child_key = in_care.child_key and placement_run.adoptive_placement = in_care.adoptive_placement
left join under_older_order
    on under_older_order.period = in_care.period and under_older_order.child_key = in_care.child_key

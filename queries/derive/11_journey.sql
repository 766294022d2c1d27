-- One row per version and period of care, with the milestones that the timeliness figures start and stop at.
insert into journey
with period as (
    select
        child_key,
        known_from,
        known_to,
        period,
        min(started_on) as first_known_on
    from episode
    semi join touched on touched.child_key = episode.child_key
    group by child_key, known_from, known_to, period
    union all
    -- of some children only the tracker knows yet
    select
        milestone.child_key,
        milestone.known_from,
        milestone.known_to,
        milestone.period,
        min(milestone.occurred_on)
    from milestone
    semi join touched on touched.child_key = milestone.child_key
    anti join episode on episode.child_key = milestone.child_key and episode.known_from = milestone.known_from
    group by milestone.child_key, milestone.known_from, milestone.known_to, milestone.period
    having min(milestone.occurred_on) is not null
),
reached as (
    select
        child_key,
        known_from,
        period,
        min(occurred_on) filter (milestone = 'entered_care') as entered_on,
        min(occurred_on) filter (milestone = 'placement_order') as ordered_on,
        bool_or(milestone = 'placement_order' and occurred_on is null) as undated_order,
        max(occurred_on) filter (milestone = 'match') as matched_on,
        max(occurred_on) filter (milestone = 'adoption_order') as adopted_on
    from milestone
    semi join touched on touched.child_key = milestone.child_key
    group by child_key, known_from, period
),
home as (
    -- the adoptive placement that led to adoption; where the tracker told either date, the latest one by then
    select
        milestone.child_key,
        milestone.known_from,
        milestone.period,
        max(milestone.occurred_on) as moved_in_on
    from milestone
    semi join touched on touched.child_key = milestone.child_key
    inner join milestone as adoption
        on adoption.child_key = milestone.child_key and adoption.known_from = milestone.known_from
        and adoption.period = milestone.period and adoption.milestone = 'adoption_order'
        and adoption.occurred_on >= milestone.occurred_on
    where milestone.milestone = 'moved_in'
        and (milestone.led_to_adoption or milestone.source = 'TRACKER' or adoption.source = 'TRACKER')
    group by milestone.child_key, milestone.known_from, milestone.period
)
select
    period.child_key,
    version.authority,
    period.known_from,
    period.known_to,
    period.period,
    period.first_known_on,
    reached.entered_on,
    reached.ordered_on,
    coalesce(reached.undated_order and reached.ordered_on is null, false),
    reached.matched_on,
    home.moved_in_on,
    reached.adopted_on,
    adoption_fact.by_foster_carer,
    version.sex,
    version.ethnicity,
    version.born_in
from period
inner join version on version.child_key = period.child_key and version.known_from = period.known_from
left join reached
    on reached.child_key = period.child_key and reached.known_from = period.known_from
    and reached.period = period.period
left join home
    on home.child_key = period.child_key and home.known_from = period.known_from and home.period = period.period
left join adoption_fact
    on adoption_fact.child_key = period.child_key
    and adoption_fact.known_from <= period.known_from and period.known_from < adoption_fact.known_to

-- Where each child was at the end of every day on which something happened that a wait between the two milestones asked
-- for can begin or end with. One row per child and day from its first known one on.
-- was_in_care: when the day began, or since it entered care that day
-- order_shown: the legal status showed an order by then; returned_after: when the period of care before this one ended
with care as (
    select
        episode.child_key,
        episode.care_period,
        min(episode.started_on) filter (episode.legal_status = 'E1') as order_shown_on,
        max(care_ended.ended_on) as returned_after
    from episode
    left join care_ended on care_ended.child_key = episode.child_key and care_ended.care_period < episode.care_period
    group by episode.child_key, episode.care_period
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
    select home.child_key, home.from_on
    from home
    cross join asked
    where 'moved_in' in (asked.from_milestone, asked.to_milestone)
    union
    select home.child_key, home.until_on
    from home
    cross join asked
    where 'moved_in' in (asked.from_milestone, asked.to_milestone)
)
select
    turning.child_key,
    turning.day,
    episode.care_period,
    episode.ended_because,
    episode.ended_on is null or episode.ended_on > turning.day or episode.ended_because = 'X1' as in_care,
    episode.ended_on is null or episode.ended_on >= turning.day or episode.ended_because = 'X1' as was_in_care,
    in_care and (episode.adoptive_placement is not null or home.child_key is not null) as placed,
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

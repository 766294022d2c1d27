-- Children who left care up to a day and of whom nothing was ever known of a plan for adoption, as known now.
-- $1 the day
-- grain: one row per child; held: nothing of it may be destroyed for now
with planned as (
    select distinct child_key
    from milestone
    where milestone in ('adm_decision', 'placement_order', 'match', 'moved_in', 'application', 'adoption_order')
),
left_care as (
    select
        child_key,
        max(occurred_on) filter (milestone = 'left_care') as left_on,
        max(occurred_on) filter (milestone = 'entered_care') as entered_on,
        max(care_period) filter (milestone = 'left_care') as left_in,
        max(care_period) filter (milestone = 'entered_care') as entered_in
    from milestone
    where known_to = 'infinity'
    group by child_key
),
hold as (
    select
        child_key,
        arg_max(type, position) = 'CaseHeld' as held
    from statement
    where type in ('CaseHeld', 'HoldReleased')
    group by child_key
)
select
    left_care.child_key::varchar as child_key,
    coalesce(hold.held, false) as held
from left_care
anti join planned on planned.child_key = left_care.child_key
left join hold on hold.child_key = left_care.child_key
where left_care.left_on <= $1::date
    and coalesce(left_care.entered_on <= left_care.left_on, true)
    -- who came back on the day itself has not left
    and coalesce(left_care.entered_in <= left_care.left_in, true)
    -- in care as far as is known
    and not exists (
        from episode
        where episode.child_key = left_care.child_key and episode.known_to = 'infinity'
            and (episode.ended_on is null or episode.ended_on > $1::date)
    )
    and not exists (
        from statement
        where statement.child_key = left_care.child_key and statement.type = 'CharacteristicsShredded'
    )
order by left_care.left_on, left_care.child_key

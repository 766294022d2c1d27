-- The milestones of each version that follow from the episodes, unless since then a tracker has told the same milestone
-- (decision 0004), or a recorder has taken this one back or told it of a period of care that has one of it.
insert into milestone
with care as (
    select
        episode.*,
        lead(started_because) over journey as next_because,
        lead(started_on) over journey as next_on
    from episode
    semi join touched on touched.child_key = episode.child_key
    window journey as (partition by episode.child_key, known_from order by started_on)
),
-- [ONCE_TOLD
recorded as (
    select
        version.child_key,
        version.known_from,
        tracker_fact.milestone,
        period_of(
            version.child_key, version.known_from, day_in_care(tracker_fact.milestone, tracker_fact.occurred_on)
        ) as care_period,
        max(tracker_fact.turn) as turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join tracker_fact
        on tracker_fact.child_key = version.child_key and tracker_fact.source = 'RECORDER'
        and tracker_fact.milestone in
            ('entered_care', 'placement_order', 'early_permanence_placement', 'adoption_order', 'left_care')
        and tracker_fact.known_from <= version.known_from and version.known_from < tracker_fact.known_to
        and version.known_from < tracker_fact.replaced_from
    group by all
),
-- ]
derived as (
    select child_key, known_from, known_to, care_period, 'entered_care' as milestone, started_on as occurred_on,
        null::boolean as led_to_adoption, turn
    from care
    where started_because = 'S'
    union all
    -- where the first known E1 begins with P or T, the status is older than the episode, and so than the records
    select child_key, known_from, known_to, care_period, 'placement_order',
        case when arg_min(coalesce(started_because, ''), started_on) in ('S', 'L', 'U', 'B') then min(started_on) end,
        null, arg_min(turn, started_on)
    from care
    where legal_status = 'E1'
    group by child_key, known_from, known_to, care_period
    union all
    select child_key, known_from, known_to, care_period, 'early_permanence_placement', min(started_on),
        null, arg_min(turn, started_on)
    from care
    where placement in ('U2', 'U5')
    group by child_key, known_from, known_to, care_period
    union all
    select child_key, known_from, known_to, care_period, 'moved_in', min(started_on),
        coalesce(bool_or(ended_because in ('E11', 'E12', 'E1')), false), arg_min(turn, started_on)
    from care
    where adoptive_placement is not null
    group by child_key, known_from, known_to, care_period, adoptive_placement
    union all
    select child_key, known_from, known_to, care_period, 'disruption', ended_on, null, turn
    from care
    where adoptive_placement is not null and ended_on is not null and ended_because = 'X1'
        and next_on is not null and coalesce(next_because, '') not in ('L', 'T', 'U')
    union all
    select child_key, known_from, known_to, care_period, 'left_care', ended_on, null, turn
    from care
    where ended_on is not null and coalesce(ended_because, '') <> 'X1'
    union all
    select child_key, known_from, known_to, care_period, 'adoption_order', ended_on, null, turn
    from care
    where ended_because in ('E11', 'E12', 'E1') and ended_on is not null
)
select
    child_key,
    known_from,
    known_to,
    care_period,
    milestone,
    occurred_on,
    null,
    led_to_adoption,
    'RETURN',
    turn
from derived
where true
    -- [TRACKED
    and not exists (
        from tracker_fact
        where tracker_fact.child_key = derived.child_key and tracker_fact.milestone = derived.milestone
            and tracker_fact.source = 'TRACKER'
            and tracker_fact.known_from <= derived.known_from and derived.known_from < tracker_fact.known_to
            and tracker_fact.turn > derived.turn
    )
    -- ]
    -- [ONCE_TOLD
    and not exists (
        from recorded
        where recorded.child_key = derived.child_key and recorded.known_from = derived.known_from
            and recorded.milestone = derived.milestone and recorded.care_period = derived.care_period
            and recorded.turn > derived.turn
    )
    -- ]
    -- [TAKEN_BACK
    and not exists (
        from taken_back
        where taken_back.child_key = derived.child_key and taken_back.known_from <= derived.known_from
            and taken_back.fact_id = fact_key(derived.milestone, derived.occurred_on, '{}')
            and taken_back.turn > derived.turn
    )
    -- ]

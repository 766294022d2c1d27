-- The milestones of each version that follow from the returns, unless a tracker has told the same milestone since
-- (decision 0004; a match is the exception, where AD1 wins).
insert into milestone
with care as (
    select episode.*
    from episode
    semi join touched on touched.child_key = episode.child_key
),
derived as (
    select child_key, known_from, known_to, 'entered_care' as milestone, started_on as occurred_on,
        null::date as ceased_on, null::boolean as led_to_adoption, period, turn
    from care
    where started_because = 'S'
    union all
    -- where the first known E1 begins with P or T, the status is older than the episode, and so than the records
    select child_key, known_from, known_to, 'placement_order',
        case when arg_min(coalesce(started_because, ''), started_on) in ('S', 'L', 'U', 'B') then min(started_on) end,
        null, null, period, arg_min(turn, started_on)
    from care
    where legal_status = 'E1'
    group by child_key, known_from, known_to, period
    union all
    select child_key, known_from, known_to, 'early_permanence_placement', min(started_on),
        null, null, period, arg_min(turn, started_on)
    from care
    where placement in ('U2', 'U5')
    group by child_key, known_from, known_to, period
    union all
    select child_key, known_from, known_to, 'moved_in', min(started_on),
        null, coalesce(bool_or(ended_because in ('E11', 'E12', 'E1')), false), period, arg_min(turn, started_on)
    from care
    where adoptive_placement is not null
    group by child_key, known_from, known_to, period, adoptive_placement
    union all
    select child_key, known_from, known_to, 'adoption_order', ended_on, null, null, period, turn
    from care
    where ended_because in ('E11', 'E12', 'E1') and ended_on is not null
    union all
    select version.child_key, version.known_from, version.known_to, 'adm_decision', fact.day,
        fact.ended_on, null, null, fact.turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join fact
        on fact.child_key = version.child_key and fact.kind = 'DECISION'
        and fact.known_from <= version.known_from and version.known_from < fact.known_to
    union all
    -- AD1 is given for an adoption, so its match belongs to the period of care that ended with it
    select version.child_key, version.known_from, version.known_to, 'match', adoption_fact.matched_on, null, null,
        (
            select max(care.period)
            from care
            where care.child_key = version.child_key and care.known_from = version.known_from
                and care.ended_because in ('E11', 'E12', 'E1')
        ),
        adoption_fact.turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join adoption_fact
        on adoption_fact.child_key = version.child_key and adoption_fact.matched_on is not null
        and adoption_fact.known_from <= version.known_from and version.known_from < adoption_fact.known_to
)
select
    derived.child_key,
    derived.known_from,
    derived.known_to,
    coalesce(derived.period, period_of(derived.child_key, derived.known_from, derived.occurred_on)),
    derived.milestone,
    derived.occurred_on,
    derived.ceased_on,
    derived.led_to_adoption,
    'RETURN',
    derived.turn
from derived
where derived.milestone = 'match'
    or not exists (
        from tracker_fact
        where tracker_fact.child_key = derived.child_key and tracker_fact.milestone = derived.milestone
            and tracker_fact.known_from <= derived.known_from and derived.known_from < tracker_fact.known_to
            and tracker_fact.turn > derived.turn
    )

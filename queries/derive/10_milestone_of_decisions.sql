-- The decisions, plan changes and matches of each version that the returns tell, unless since then a tracker has told the
-- same milestone (decision 0004; a match is the exception, where AD1 wins) or a recorder has taken this one back.
insert into milestone
with decided as (
    select
        version.child_key,
        version.known_from,
        version.known_to,
        fact.day as decided_on,
        fact.ended_on as ceased_on,
        fact.turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join fact
        on fact.child_key = version.child_key and fact.kind = 'DECISION'
        and fact.known_from <= version.known_from and version.known_from < fact.known_to
),
derived as (
    select child_key, known_from, known_to, 'adm_decision' as milestone, decided_on as occurred_on, null::integer as care_period,
        turn
    from decided
    union all
    select child_key, known_from, known_to, 'plan_changed', ceased_on, null, turn
    from decided
    where ceased_on is not null
    union all
    -- AD1 is given for an adoption, so its match belongs to the period of care that ended with it
    select version.child_key, version.known_from, version.known_to, 'match', adoption_fact.matched_on,
        (
            select max(episode.care_period)
            from episode
            where episode.child_key = version.child_key and episode.known_from = version.known_from
                and episode.ended_because in ('E11', 'E12', 'E1')
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
    coalesce(derived.care_period, period_of(derived.child_key, derived.known_from, derived.occurred_on)),
    derived.milestone,
    derived.occurred_on,
    null,
    null,
    'RETURN',
    derived.turn
from derived
where true
    -- [TRACKED
    and not exists (
        from tracker_fact
        where tracker_fact.child_key = derived.child_key and tracker_fact.milestone = derived.milestone
            and tracker_fact.source = 'TRACKER' and tracker_fact.milestone <> 'match'
            and tracker_fact.known_from <= derived.known_from and derived.known_from < tracker_fact.known_to
            and tracker_fact.turn > derived.turn
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

-- What holds of each episode, or decision, from when to when: one kind at a time, EPISODE or DECISION.
-- Named again, it is replaced; not named by a return whose year overlaps it, it is gone. A return that shows it open
-- says "not ended by 31 March": that removes an end inside its year, but none that a later year's return told.
insert into fact
with ordered as (
    select
        *,
        position is not null as named,
        count(position) over facts as naming,
        count(ended_on) over facts as ending
    from fact_turn
    -- [EPISODE
    where kind = 'EPISODE'
    -- ]
    -- [DECISION
    where kind = 'DECISION'
    -- ]
    window facts as (partition by child_key, day order by turn)
),
carried as (
    select
        *,
        max(ended_on) over ended as told_end,
        max(ended_because) filter (ended_on is not null) over ended as told_because,
        max(place_changed_because) filter (ended_on is not null) over ended as told_place_changed_because,
        max(ends_on) filter (named and ended_on is null) over since_ended as shown_open_until,
        min(starts_on) filter (not named) over since_ended as missing_since
    from ordered
    window
        ended as (partition by child_key, day, ending),
        since_ended as (partition by child_key, day, ending order by turn)
),
standing as (
    select
        *,
        ended_on is not null
            or coalesce(told_end > shown_open_until and coalesce(missing_since > told_end, true), false) as has_end
    from carried
),
missed as (
    select
        *,
        first_value(case when has_end then told_end end) over (partition by child_key, day, naming order by turn)
            as held_end,
        lead(known_at, 1, 'infinity') over (partition by child_key, day, named order by turn) as named_again_at
    from standing
),
bounded as (
    select
        *,
        least(
            named_again_at,
            coalesce(
                min(known_at) filter (not named and coalesce(held_end >= starts_on, true))
                    over (partition by child_key, day, naming),
                'infinity')) as known_to
    from missed
)
select
    kind,
    child_key,
    day,
    position,
    case when has_end then told_end end,
    case when has_end then told_because end,
    case when has_end then told_place_changed_because end,
    known_at,
    known_to,
    turn,
    submission
from bounded
where named and known_at < known_to

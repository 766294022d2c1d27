-- The ways of households of adopters as known then: leaving ends one, and who comes back begins another. One row per
-- household and way, with the first day of each step on it; null where a step is not known.
-- matches: from when to before when they were matched, one for each match; to: null where it has not come to nothing
-- $2 known at
with step as (
    select
        household_step.*,
        case when precision = 'MONTH' then last_day(occurred_on) else occurred_on end as latest_on,
        -- leaving comes last of its day, or of its month where only that is known
        case when step = 'LEFT' then latest_on else occurred_on end as placed_on
    from main.household_step
    semi join household on household.household = household_step.household
    where known_from <= $2::timestamptz and $2::timestamptz < known_to
),
on_way as (
    select
        *,
        count(*) filter (step = 'LEFT') over (
            partition by household order by placed_on, step = 'LEFT'
            rows between unbounded preceding and 1 preceding
        ) as way
    from step
)
select
    household,
    way,
    list({
        'from': occurred_on,
        'to': (
            select min(ended.latest_on)
            from on_way as ended
            where ended.household = on_way.household and ended.way = on_way.way and ended.child_key = on_way.child_key
                and ended.step = 'MATCH_ENDED' and ended.latest_on >= on_way.occurred_on
        )
    }) filter (step = 'MATCHED') as matches,
    min(occurred_on) filter (step = 'STAGE_ONE_BEGUN') as stage_one_begun_on,
    min(occurred_on) filter (step = 'STAGE_ONE_ENDED') as stage_one_ended_on,
    min(occurred_on) filter (step = 'STAGE_TWO_BEGUN') as stage_two_begun_on,
    min(occurred_on) filter (step in ('APPROVED', 'NOT_APPROVED')) as decided_on,
    min(occurred_on) filter (step = 'APPROVED') as approved_on,
    min(occurred_on) filter (step = 'MATCHED') as matched_on,
    min(occurred_on) filter (step = 'PLACED') as placed_on,
    min(occurred_on) filter (step = 'LEFT') as left_on
from on_way
group by household, way

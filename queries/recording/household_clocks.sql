-- How long adopters took over each stage, against what statutory guidance gives (domain: stage 1 two months, up to six between
-- the stages, stage 2 four): one way after the other, as it holds now. $1 the household's key, $2 today
-- stopped_on: when the next step was taken, or they left; null while the clock runs
-- grain: one row per way and clock that was started
with step as (
    select
        step,
        occurred_on,
        outcome,
        -- leaving comes last of its day, or of its month where only that is known
        case when step = 'LEFT' and precision = 'MONTH' then last_day(occurred_on) else occurred_on end as placed_on
    from household_step
    where household = $1::uuid and not isfinite(known_to)
),
on_way as (
    select
        *,
        count(*) filter (step = 'LEFT') over (
            order by placed_on, step = 'LEFT' rows between unbounded preceding and 1 preceding) as way
    from step
),
way as (
    select
        way,
        min(occurred_on) filter (step = 'STAGE_ONE_BEGUN') as one_begun_on,
        min(occurred_on) filter (step = 'STAGE_ONE_ENDED') as one_ended_on,
        min(occurred_on) filter (step = 'STAGE_ONE_ENDED' and outcome = 'PASSED') as one_passed_on,
        min(occurred_on) filter (step = 'STAGE_TWO_BEGUN') as two_begun_on,
        min(occurred_on) filter (step in ('APPROVED', 'NOT_APPROVED')) as decided_on,
        min(occurred_on) filter (step = 'LEFT') as left_on
    from on_way
    group by way
),
clock as (
    select way, 'STAGE_ONE' as clock, one_begun_on as started_on, one_ended_on as taken_on, 2 as months, left_on
    from way
    union all
    select way, 'BETWEEN_STAGES', one_passed_on, two_begun_on, 6, left_on
    from way
    union all
    select way, 'STAGE_TWO', two_begun_on, decided_on, 4, left_on
    from way
),
due as (
    select
        *,
        (started_on + to_months(months))::date as due_on
    from clock
    where started_on is not null
)
select
    way + 1 as way,
    clock,
    started_on,
    due_on,
    coalesce(taken_on, left_on) as stopped_on,
    case
        when taken_on <= due_on then 'WITHIN'
        when taken_on is not null then 'LATE'
        when left_on is not null then 'LEFT'
        when $2::date <= due_on then 'RUNNING'
        else 'OVERDUE'
    end as finding
from due
order by way, started_on, months

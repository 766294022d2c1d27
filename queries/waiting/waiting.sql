-- code: WAITING
-- version: 1
-- title: How long children wait between one milestone and another
-- meaning: Of the children who wait, how many still do after so many days, how many have arrived, and how many have left
--   otherwise; those who still wait count for as long as they have been seen waiting.
-- cohort: Every stretch of time that a child was in care, not adopted, had reached the first milestone and not the second,
--   with a plan for adoption that stood, where it takes one (all but what leads from entering care or proceedings to what
--   needs no plan). A plan made later, made again, or a home that broke down parts a wait: the clock runs on. ENTRY: whose
--   clock starts in the window, followed to the end of the records: where only trackers tell one of the two, no further
--   than the year of the authority's last one. EXIT: who stopped waiting in the window, looked back upon. STOCK: who waits
--   on its last day, followed from then on as in ENTRY. DURING: who waits in it, while it lasts.
-- clock starts: The first milestone, the latest by then; for adm_decision the latest that still stands. For STOCK, whatever
--   they have waited before, the window's last day.
-- clock stops: The second milestone; one reached before the first counts as 0 days, until the first comes again. A plan
--   changed or a home broken on the day of the next was the one before. Or another way out: PLAN_CHANGED, OTHER_ORDER
--   (special guardianship, child arrangements), RETURNED_HOME, ADOPTED, DISRUPTED, LEFT_OTHERWISE, BEGAN_AGAIN.
-- left out: ENTERED_BEFORE_RECORDS, ORDER_BEFORE_RECORDS and MOVING_IN_NOT_DATED, the clock's start is not in the records;
--   NOT_SEEN_WAITING, arrived in the window (EXIT) without having been seen on the way.
-- figure: mean
-- unit: days
-- source: Ours. Kaplan-Meier, Aalen-Johansen; docs/decisions/0015-waiting-curves.md.
-- valid from: 2005-12-30
-- grain: one row per period, cohort and stretch
with waited as materialized (select * from stretch),
seen as (
    select unnest(from_json($8, '[{"authority": "VARCHAR", "seen_from": "DATE", "seen_until": "DATE"}]'), recursive := true)
),
cohort as (
    -- on its own: unnested beside the columns of a join it makes DuckDB 2.0.0 fail, which shuts the whole file
    select unnest(from_json($7, '["VARCHAR"]')) as cohort
),
looked_at as (
    select
        period.label as period,
        cohort.cohort,
        period.starts_on,
        period.ends_on,
        stretch.*,
        -- who waits from the very day on which the clock starts is at risk on that day already
        stretch.started_on - (stretch.started_on = stretch.clock_from)::integer as after_on,
        seen.seen_from,
        seen.seen_until
    from period
    cross join cohort
    inner join waited as stretch
        on stretch.started_on <= period.ends_on or stretch.clock_from between period.starts_on and period.ends_on
    inner join journey
        on journey.child_key = stretch.child_key
        and stretch.started_on >= journey.counts_from and stretch.started_on < journey.counts_until
    inner join seen
        on seen.authority = journey.authority and period.ends_on between seen.seen_from and seen.seen_until
),
followed as (
    select
        *,
        case cohort
            when 'EXIT' then clock_from - 1
            when 'ENTRY' then greatest(after_on, seen_from - 1)
            when 'STOCK' then ends_on - 1
            when 'DURING' then greatest(after_on, starts_on - 1)
        end as at_risk_after,
        case cohort when 'EXIT' then ended_on when 'DURING' then ends_on else seen_until end as followed_until,
        case cohort when 'STOCK' then ends_on else clock_from end as day_0,
        case cohort when 'ENTRY' then started_on when 'STOCK' then ends_on else least(coalesce(ended_on, ends_on), ends_on) end
            as counted_on
    from looked_at
    where case cohort
        when 'ENTRY' then clock_from between starts_on and ends_on
        when 'EXIT' then ended_on between starts_on and ends_on
        when 'STOCK' then started_on <= ends_on and coalesce(ended_on > ends_on, true)
        when 'DURING' then started_on <= ends_on and coalesce(ended_on >= starts_on, true)
    end
)
select
    period,
    cohort,
    concat_ws('/', child_key, cohort, clock_from, started_on) as case_key,
    child_key,
    counted_on,
    at_risk_after - day_0 as after_day,
    least(ended_on, followed_until) - day_0 as until_day,
    case when ended_on <= followed_until then outcome end as outcome,
    case
        when day_0 is not null then null
        when asked.from_milestone = 'entered_care' then 'ENTERED_BEFORE_RECORDS'
        when asked.from_milestone = 'placement_order' then 'ORDER_BEFORE_RECORDS'
        else 'MOVING_IN_NOT_DATED'
    end as excluded_because
from followed
cross join asked
where coalesce(started_on <= followed_until and (ended_on is null or ended_on > at_risk_after), true)
union all
select
    period.label,
    'EXIT',
    milestone.child_key::varchar,
    milestone.child_key,
    max(milestone.occurred_on),
    null,
    null,
    null,
    'NOT_SEEN_WAITING'
from period
cross join asked
inner join milestone
    on milestone.milestone = asked.to_milestone and milestone.occurred_on between period.starts_on and period.ends_on
anti join waited as stretch
    on stretch.child_key = milestone.child_key and stretch.ended_on = milestone.occurred_on and stretch.outcome = 'ARRIVED'
where list_contains(from_json($7, '["VARCHAR"]'), 'EXIT')
group by period.label, milestone.child_key

-- code: PLACED_OUT_OF_AREA
-- version: 1
-- title: Children placed with adopters outside the council's area
-- meaning: Share of children who moved in with their adopters in the window and whose adopters live outside the
--   council's area.
-- cohort: Every child with an adoptive placement begun in the window, once, by the latest, as in PLACED.
-- of: PLACED
-- left out: AREA_NOT_RECORDED, the tracker does not tell of that placement whether it is in the area. What it tells of
--   moving in counts for the adoptive placement of the same period of care that began nearest to the day it gives, as
--   returns tell them, the earlier of two as near; where they tell none, as the tracker tells them; and for one of that
--   very day.
-- figure: share
-- unit: children
-- records: milestones
-- needs: moved_in
-- would need: Whether the adopters live outside the area (out_of_area=yes or no) beside each moving in, in
--   milestones.csv.
-- source: The tracker (milestones.csv) for the area; placements as in PLACED.
-- valid from: 2005-12-30
-- grain: one row per period and child
with noted as (
    -- the period of care to which the day belongs, or the first where it lies before that
    select
        tracked.child_key,
        tracked.occurred_on,
        tracked.detail ->> 'out_of_area' as out_of_area,
        journey.care_period
    from tracked
    inner join journey
        on journey.child_key = tracked.child_key
        and tracked.occurred_on >= journey.counts_from and tracked.occurred_on < journey.counts_until
    where tracked.milestone = 'moved_in' and tracked.detail ->> 'out_of_area' is not null
),
meant as (
    -- of which placement it speaks: RETURN stands before TRACKER
    select
        noted.child_key,
        noted.occurred_on,
        noted.out_of_area,
        milestone.occurred_on as placed_on
    from noted
    inner join milestone
        on milestone.child_key = noted.child_key and milestone.care_period = noted.care_period
        and milestone.milestone = 'moved_in'
    qualify milestone.occurred_on = noted.occurred_on or row_number() over (
        partition by noted.child_key, noted.occurred_on, noted.out_of_area
        order by milestone.source, abs(milestone.occurred_on - noted.occurred_on), milestone.occurred_on
    ) = 1
),
area as (
    select
        child_key,
        placed_on,
        out_of_area
    from meant
    qualify row_number() over (
        partition by child_key, placed_on
        order by abs(occurred_on - placed_on), occurred_on, out_of_area desc
    ) = 1
),
placed as (
    select
        period.label as period,
        milestone.child_key,
        max(milestone.occurred_on) as placed_on
    from period
    inner join milestone
        on milestone.milestone = 'moved_in' and milestone.occurred_on between period.starts_on and period.ends_on
    group by period.label, milestone.child_key
)
select
    placed.period,
    placed.child_key::varchar as case_key,
    placed.child_key,
    placed.placed_on as counted_on,
    null::double as value,
    area.out_of_area = 'yes' as in_numerator,
    case when area.out_of_area is null then 'AREA_NOT_RECORDED' end as excluded_because
from placed
left join area on area.child_key = placed.child_key and area.placed_on = placed.placed_on

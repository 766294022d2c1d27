-- code: APPLICATION_WITHIN_10_WEEKS
-- version: 1
-- title: Adoption applications within 10 weeks of moving in
-- meaning: Share of children for whom adopters applied to the court in the window, and did so within 70 days of the
--   child moving in. Adopters with whom an agency placed a child may not apply before it has lived with them for 10 weeks,
--   so the 70th day is the first on which most can: the share says how many applied at once, and one of 10% is no sign of
--   delay. INTERVAL:MOVED_IN:APPLICATION says how long the others took.
-- cohort: Every child with an application dated in the window, once, by the latest.
-- of: APPLICATIONS
-- clock starts: The day on which the child moved in with the adopters with whom it lives on the day of the application.
-- clock stops: The application, the latest in the window.
-- left out: NOT_PLACED_FOR_ADOPTION, no moving in is known by then, or that placement had broken down.
-- figure: share
-- unit: children
-- records: milestones
-- needs: application
-- would need: The day on which adopters applied to the court for each child, in milestones.csv.
-- source: Adoption and Children Act 2002, section 42 (10 weeks); the share is ours. The tracker (milestones.csv); no
--   return holds it.
-- valid from: 2005-12-30
-- grain: one row per period and child
with applied as (
    select
        period.label as period,
        milestone.child_key,
        max(milestone.occurred_on) as applied_on,
        arg_max(milestone.care_period, milestone.occurred_on) as care_period
    from period
    inner join milestone
        on milestone.milestone = 'application' and milestone.occurred_on between period.starts_on and period.ends_on
    group by period.label, milestone.child_key
),
lived as (
    select
        applied.period,
        applied.child_key,
        applied.applied_on,
        case when journey.adopted_on <= applied.applied_on then journey.moved_in_on else home.moved_in_on end as moved_in_on
    from applied
    left join journey on journey.child_key = applied.child_key and journey.care_period = applied.care_period
    left join home
        on home.child_key = applied.child_key
        and applied.applied_on >= home.from_on and applied.applied_on < home.until_on
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    applied_on as counted_on,
    applied_on - moved_in_on as value,
    applied_on - moved_in_on <= 70 as in_numerator,
    case when moved_in_on is null then 'NOT_PLACED_FOR_ADOPTION' end as excluded_because
from lived

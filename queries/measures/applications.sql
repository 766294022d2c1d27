-- code: APPLICATIONS
-- version: 1
-- title: Adoption applications submitted
-- meaning: Children for whom adopters applied to the court in the window.
-- cohort: Every child with an application dated in the window, once.
-- way: moved_in to application
-- figure: count
-- unit: children
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2005-12-30
-- grain: one row per period and child
select
    period.label as period,
    milestone.child_key::varchar as case_key,
    milestone.child_key,
    max(milestone.occurred_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join milestone
    on milestone.milestone = 'application' and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

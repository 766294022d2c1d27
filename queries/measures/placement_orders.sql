-- code: PLACEMENT_ORDERS
-- version: 1
-- title: Placement orders granted
-- meaning: Children for whom the court granted a placement order in the window. An order that is older than the records
--   has no date and falls into no window.
-- cohort: Every child with a placement order dated in the window, once.
-- way: adm_decision to placement_order
-- figure: count
-- unit: children
-- source: SSDA903 episodes, first LS E1 of the period of care; scorecard indicator A16.
-- valid from: 2005-12-30
-- grain: one row per period and child
select
    period.label as period,
    journey.child_key::varchar as case_key,
    journey.child_key,
    max(journey.ordered_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join journey on journey.ordered_on between period.starts_on and period.ends_on
group by period.label, journey.child_key

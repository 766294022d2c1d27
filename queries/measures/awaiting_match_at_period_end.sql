-- code: AWAITING_MATCH_AT_PERIOD_END
-- version: 1
-- title: Children with a placement order awaiting a match
-- meaning: Children whom the court has authorised to be placed and who have no match yet, on the last day of the window.
-- cohort: Every child in care on the last day of the window with a placement order, no match, and a plan that has not changed.
-- figure: count
-- unit: children
-- source: SSDA903 episodes and placed_for_adoption; matches from AD1 and the tracker. AD1 tells a match of children only
--   who were adopted, so without a tracker those who are matched count as awaiting one.
-- valid from: 2008-04-01
-- grain: one row per period and child
select
    standing.period,
    standing.child_key::varchar as case_key,
    standing.child_key,
    standing.ends_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from standing
where standing.ordered and not standing.matched and standing.plan_stands

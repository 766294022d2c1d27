-- code: AWAITING_PLACEMENT_AT_PERIOD_END
-- version: 1
-- title: Children waiting to be placed for adoption
-- meaning: Children for whom adoption is decided and who have not moved in yet, on the last day of the window.
-- cohort: Every child in care on the last day of the window with a decision, not in an adoptive placement, and a plan that has
--   not changed.
-- figure: count
-- unit: children
-- source: SSDA903 episodes and placed_for_adoption; scorecard indicator A9.
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
where standing.plan_stands and not standing.placed

-- code: PLACED_AT_PERIOD_END
-- version: 1
-- title: Children placed with adopters
-- meaning: Children in an adoptive placement on the last day of the window.
-- cohort: Every child in care and in an adoptive placement on the last day of the window.
-- figure: count
-- unit: children
-- source: SSDA903 episodes, PLACE A3 to A6.
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
where standing.placed

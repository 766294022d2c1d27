-- code: LOOKED_AFTER_AT_PERIOD_END
-- version: 1
-- title: Children looked after
-- meaning: Children in care on the last day of the window, short breaks left out.
-- cohort: Every child in care on the last day of the window.
-- figure: count
-- unit: children
-- source: SSDA903 episodes.
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

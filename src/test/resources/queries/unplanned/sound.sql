-- code: SOUND
-- version: 1
-- title: Children
-- meaning: Children, counted.
-- cohort: Every child.
-- figure: count
-- unit: children
-- source: Ours.
-- valid from: 2014-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    null::integer as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from adopted

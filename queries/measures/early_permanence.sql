-- code: EARLY_PERMANENCE
-- version: 1
-- title: Children placed for early permanence
-- meaning: Children who first lived with foster carers who are also approved adopters in the window.
-- cohort: Every child whose first U2 or U5 episode began in the window.
-- figure: count
-- unit: children
-- source: SSDA903 episodes, PLACE U2 and U5.
-- valid from: 2014-04-01
-- grain: one row per period and child
with first_placed as (
    select
        child_key,
        min(occurred_on) as placed_on
    from milestone
    where milestone = 'early_permanence_placement'
    group by child_key
)
select
    period.label as period,
    first_placed.child_key::varchar as case_key,
    first_placed.child_key,
    first_placed.placed_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join first_placed on first_placed.placed_on between period.starts_on and period.ends_on

-- code: PLACED
-- version: 1
-- title: Children placed for adoption
-- meaning: Children who moved in with their adopters in the window.
-- cohort: Every child with an adoptive placement begun in the window, once.
-- way: adm_decision to moved_in
-- figure: count
-- unit: children
-- source: SSDA903 episodes, first A3 to A6 of a run joined by RNE L, T or U.
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
    on milestone.milestone = 'moved_in' and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

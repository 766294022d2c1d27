-- code: ADOPTED
-- version: 1
-- title: Children adopted
-- meaning: Children for whom an adoption order was made in the window.
-- cohort: Every child with an adoption order dated in the window, once.
-- way: moved_in to adoption_order
-- figure: count
-- unit: children
-- source: SSDA903 episodes, REC E11 or E12 (E1 in old returns); DfE, Children looked after in England, data guidance.
-- valid from: 1992-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from adopted

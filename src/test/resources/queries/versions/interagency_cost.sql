-- code: INTERAGENCY_COST
-- version: 1
-- title: Cost of placements with other agencies
-- meaning: What the council paid other agencies for placing children.
-- cohort: No case is recorded.
-- figure: count
-- unit: pounds
-- records: none
-- would need: the fee of each placement with another agency.
-- source: A definition for tests.
-- valid from: 2005-12-30
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
where false

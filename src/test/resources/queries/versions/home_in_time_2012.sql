-- code: HOME_IN_TIME
-- version: 2012
-- title: Children adopted who moved in within 21 months
-- meaning: Share of the children adopted in the window who moved in within 21 months of entering care.
-- cohort: Every child adopted in the window.
-- figure: share
-- unit: children
-- threshold: 2008-11 on 639 = 21 months
-- source: A definition for tests.
-- valid from: 2008-04-01
-- valid to: 2021-03-31
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    moved_in_on - entered_on as value,
    coalesce(moved_in_on - entered_on < 639, false) as in_numerator,
    null::varchar as excluded_because
from adopted

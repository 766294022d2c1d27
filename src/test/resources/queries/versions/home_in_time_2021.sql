-- code: HOME_IN_TIME
-- version: 2021
-- title: Children adopted who moved in within 14 months
-- meaning: Share of the children adopted in the window who moved in within 14 months of entering care.
-- cohort: Every child adopted in the window.
-- figure: share
-- unit: children
-- threshold: 2018-21 on 426 = 14 months
-- breaks: 2021-04-01 21 months became 14. | 2022-10-01 the form changed.
-- source: A definition for tests.
-- valid from: 2021-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    moved_in_on - entered_on as value,
    coalesce(moved_in_on - entered_on < 426, false) as in_numerator,
    null::varchar as excluded_because
from adopted

-- code: A20
-- version: 2020
-- title: Time from entering care to placement order
-- meaning: Mean days between entering care and the placement order, for children whose order was granted in the window.
-- cohort: Every child with a placement order dated in the window.
-- clock starts: Start of the period of care (RNE S).
-- clock stops: First placement order (LS E1) of that period of care.
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns; BEFORE_ENTERING_CARE, the order is dated
--   before the child entered care.
-- figure: mean
-- unit: days
-- source: Council annual adoption reports from 2020-21; the cohort is stated there by nobody (decision 0005).
-- valid from: 2020-04-01
-- grain: one row per period and child
with ordered as (
    select
        period.label as period,
        journey.*,
        row_number() over (partition by period.label, journey.child_key order by journey.ordered_on desc) as latest_first
    from period
    inner join journey on journey.ordered_on between period.starts_on and period.ends_on
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    ordered_on as counted_on,
    ordered_on - entered_on as value,
    null::boolean as in_numerator,
    case
        when entered_on is null then 'ENTERED_BEFORE_RECORDS'
        when ordered_on < entered_on then 'BEFORE_ENTERING_CARE'
    end as excluded_because
from ordered
where latest_first = 1

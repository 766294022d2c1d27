-- code: A3_ADOPTED
-- version: 2018
-- title: Children adopted who waited less than 14 months to move in
-- meaning: As A3, over children adopted only: it misses those who wait.
-- cohort: Every child adopted in the window.
-- of: ADOPTED
-- clock starts: Start of the latest period of care (RNE S).
-- clock stops: As A1 if adopted by then, else the start of the adoptive placement that is current on the last day.
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns.
-- figure: share
-- unit: children
-- threshold: 2013-16 on 426 = 14 months, DfE 14 January 2014
-- source: DfE adoption scorecards methodology, March 2019; the treatment of children not yet placed is ours (domain 1.5).
-- valid from: 2009-04-01
-- grain: one row per period and child
with considered as (
    select
        period,
        child_key,
        adopted_on as counted_on,
        entered_on,
        moved_in_on
    from adopted
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    counted_on,
    moved_in_on - entered_on as value,
    coalesce(moved_in_on - entered_on < 426, false) as in_numerator,
    case when entered_on is null then 'ENTERED_BEFORE_RECORDS' end as excluded_because
from considered

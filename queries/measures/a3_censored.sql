-- code: A3_CENSORED
-- version: 2018
-- title: Children who wait less than 14 months, those not yet due left out
-- meaning: As A3, but children who have not moved in and entered care less than 426 days before the last day are left out of the
--   cohort, since their outcome is not known yet.
-- cohort: As A3, without those not yet due.
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
    union all
    select
        standing.period,
        standing.child_key,
        standing.ends_on,
        standing.entered_on,
        standing.moved_in_on
    from standing
    anti join adopted on adopted.period = standing.period and adopted.child_key = standing.child_key
    where standing.plan_stands and not standing.adopted
        and not coalesce(standing.moved_in_on is null and standing.ends_on - standing.entered_on < 426, false)
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

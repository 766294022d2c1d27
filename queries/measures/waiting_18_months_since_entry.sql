-- code: WAITING_18_MONTHS_SINCE_ENTRY
-- version: 1
-- title: Children waiting with a placement order, 18 months or more after entering care
-- meaning: Share of the children whom the court has authorised to be placed and who have not moved in with adopters on
--   the last day of the window, for whom 18 months or more have passed by then since entering care.
-- cohort: Every child in care on the last day of the window with a placement order, not in an adoptive placement, not
--   adopted, and a plan that has not changed. Children who are matched and have not moved in are among them, unlike in
--   AWAITING_MATCH_AT_PERIOD_END.
-- clock starts: Start of the latest period of care (RNE S).
-- clock stops: The last day of the window; 18 months are full on the same day of the month, or on the last of a shorter
--   month.
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns.
-- figure: share
-- unit: children
-- source: Adoption and special guardianship data (Coram-i), headline measures; SSDA903 episodes and placed_for_adoption.
-- valid from: 2014-04-01
-- grain: one row per period and child
select
    standing.period,
    standing.child_key::varchar as case_key,
    standing.child_key,
    standing.ends_on as counted_on,
    standing.ends_on - standing.entered_on as value,
    coalesce(standing.entered_on + interval 18 month <= standing.ends_on, false) as in_numerator,
    case when standing.entered_on is null then 'ENTERED_BEFORE_RECORDS' end as excluded_because
from standing
where standing.ordered and standing.plan_stands and not standing.placed and not standing.adopted

-- code: WAITING_18_MONTHS_SINCE_ORDER
-- version: 1
-- title: Children waiting with a placement order, 18 months or more after the placement order
-- meaning: Share of the children whom the court has authorised to be placed and who have not moved in with adopters on
--   the last day of the window, for whom 18 months or more have passed by then since the placement order.
-- cohort: Every child in care on the last day of the window with a placement order, not in an adoptive placement, not
--   adopted, and a plan that has not changed. Children who are matched and have not moved in are among them, unlike in
--   AWAITING_MATCH_AT_PERIOD_END.
-- clock starts: First placement order (LS E1) of that period of care.
-- clock stops: The last day of the window; 18 months are full on the same day of the month, or on the last of a shorter
--   month.
-- left out: ORDER_BEFORE_RECORDS, the order's date is not in the returns.
-- figure: share
-- unit: children
-- source: Adoption and special guardianship data (Coram-i), headline measures; SSDA903 episodes and placed_for_adoption.
-- valid from: 2014-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    ends_on as counted_on,
    ends_on - ordered_on as value,
    coalesce(ordered_on + interval 18 month <= ends_on, false) as in_numerator,
    case when ordered_on is null then 'ORDER_BEFORE_RECORDS' end as excluded_because
from waiting_with_order

-- code: AWAITING_MATCH_AT_PERIOD_END
-- title: Children with a placement order awaiting a match
-- meaning: Who awaited a match at the end of the year before, and for whom a placement order was granted in the year,
--   awaits one at its end, unless matched. Of the plans that changed in the year only some are of such children.
-- stock: AWAITING_MATCH_AT_PERIOD_END
-- in: PLACEMENT_ORDERS
-- out: MATCHED
-- out at most: PLAN_CHANGES
-- reasons: ADOPTED_WITHOUT_A_MATCH, adopted in the year, and no match in the year is told |
--   LEFT_CARE_OTHERWISE, left care by another way than adoption, unmatched and with the plan standing |
--   MATCHED_BEFORE_THE_ORDER, matched in one year, and the placement order granted in a later one |
--   MATCHED_WITHOUT_AN_ORDER, matched, and no placement order is dated by the end of the year |
--   MATCHED_AGAIN, matched already by the end of the year before |
--   MATCHED_WITHOUT_A_PLAN, matched though no decision stood at the end of the year before |
--   ORDERED_WITHOUT_A_PLAN, under a placement order, though no decision stands on the last day and no plan changed in
--   the year |
--   DECIDED_AFTER_THE_ORDER, decided, or decided again, in a later year than that of the placement order |
--   ORDER_BEFORE_RECORDS, the order is older than the records and has no date
-- source: Coventry Children's Services Annual Adoption Report 2022-23, section 3, whose stocks do not follow from its
--   flows.
-- grain: one row per period and child that does not add up
select
    period,
    child_key,
    case
        when residual > 0 and counts['MATCHED'] > 0 and was_matched then 'MATCHED_AGAIN'
        when residual > 0 and counts['MATCHED'] > 0 and was_ordered and not had_plan then 'MATCHED_WITHOUT_A_PLAN'
        when residual > 0 and counts['MATCHED'] > 0 and not was_ordered then 'MATCHED_WITHOUT_AN_ORDER'
        when residual > 0 and closed and decided_on is not null then 'DECIDED_AFTER_THE_ORDER'
        when residual > 0 and closed and not was_ordered then 'ORDER_BEFORE_RECORDS'
        when residual < 0 and counts['PLACEMENT_ORDERS'] > 0 and was_matched then 'MATCHED_BEFORE_THE_ORDER'
        when residual < 0 and not closed and adopted_on is not null then 'ADOPTED_WITHOUT_A_MATCH'
        when residual < 0 and not closed and left_on is not null then 'LEFT_CARE_OTHERWISE'
        when residual < 0 and not closed and not has_plan then 'ORDERED_WITHOUT_A_PLAN'
    end as reason
from happened

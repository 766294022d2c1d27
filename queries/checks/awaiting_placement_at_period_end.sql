-- code: AWAITING_PLACEMENT_AT_PERIOD_END
-- title: Children waiting to be placed for adoption
-- meaning: Who waited to be placed at the end of the year before, for whom it was decided in the year, and whose placement
--   broke down, waits at its end, unless placed. Of the plans that changed in the year only some are of such children.
-- stock: AWAITING_PLACEMENT_AT_PERIOD_END
-- in: ADM_DECISIONS, DISRUPTIONS
-- out: PLACED
-- out at most: PLAN_CHANGES
-- reasons: DECIDED_AGAIN, decided once more while an earlier decision stood, which ADM_DECISIONS counts again |
--   DECIDED_AFTER_MOVING_IN, decided for a child who lived with adopters already |
--   LEFT_CARE_OTHERWISE, left care by another way than adoption, not placed and with the plan standing |
--   ADOPTED_WITHOUT_MOVING_IN, adopted in the year, and no moving in in the year is told |
--   PLACED_MORE_THAN_ONCE, moved in several times in the year, which PLACED counts once |
--   PLACED_WITHOUT_A_PLAN, placed in the year though no decision stood at the end of the year before, nor was made in it |
--   PLACED_AGAIN_WITHOUT_A_DISRUPTION, moved in though placed already, and no placement broke down in between |
--   ENDED_WITHOUT_A_DISRUPTION, placed at the end of the year before and waiting now, though no placement broke down |
--   BROKE_DOWN_WITHOUT_A_PLAN, the placement broke down, and no decision stands on the last day |
--   CAME_BACK_TO_A_DECISION, entered care in the year while a decision of before still stands |
--   DECIDED_OUTSIDE_CARE, decided for a child whom no return shows in care on the last day |
--   TRACKER_TELLS_OTHERWISE, the tracker's days of moving in took the place of the return's and do not fit its placements
-- source: Scorecard indicators A9, A15 and A5.
-- grain: one row per period and child that does not add up
select
    period,
    child_key,
    case
        when residual > 0 and counts['PLACED'] > 0 and was_placed then 'PLACED_AGAIN_WITHOUT_A_DISRUPTION'
        when residual > 0 and counts['PLACED'] > 0 and counts['ADM_DECISIONS'] = 0 then 'PLACED_WITHOUT_A_PLAN'
        when residual > 0 and closed and was_placed then 'ENDED_WITHOUT_A_DISRUPTION'
        when residual > 0 and closed and not was_in_care then 'CAME_BACK_TO_A_DECISION'
        when residual < 0 and counts['ADM_DECISIONS'] > 0 and had_plan then 'DECIDED_AGAIN'
        when residual < 0 and counts['ADM_DECISIONS'] > 1 then 'DECIDED_AGAIN'
        when residual < 0 and counts['ADM_DECISIONS'] > 0 and was_placed then 'DECIDED_AFTER_MOVING_IN'
        when residual < 0 and times_moved_in > counts['PLACED'] then 'PLACED_MORE_THAN_ONCE'
        when residual < 0 and adopted_on is not null then 'ADOPTED_WITHOUT_MOVING_IN'
        when residual < 0 and left_on is not null then 'LEFT_CARE_OTHERWISE'
        when residual < 0 and counts['DISRUPTIONS'] > 0 and not has_plan then 'BROKE_DOWN_WITHOUT_A_PLAN'
        when residual < 0 and counts['DISRUPTIONS'] > 0 and is_placed then 'TRACKER_TELLS_OTHERWISE'
        when residual < 0 and counts['ADM_DECISIONS'] > 0 and not is_in_care then 'DECIDED_OUTSIDE_CARE'
    end as reason
from happened

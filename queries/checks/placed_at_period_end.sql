-- code: PLACED_AT_PERIOD_END
-- title: Children placed with adopters
-- meaning: Who lived with adopters at the end of the year before, and who was placed in the year, lives with them at its
--   end, unless adopted or the placement broke down.
-- stock: PLACED_AT_PERIOD_END
-- in: PLACED
-- out: ADOPTED, DISRUPTIONS
-- reasons: ADOPTED_FROM_ELSEWHERE, adopted in the year, and neither placed at the end of the year before nor in the year |
--   PLACED_THOUGH_ADOPTED, adopted in the year, and on its last day still, or again, in an adoptive placement |
--   LEFT_CARE_OTHERWISE, left care from the placement by another way than adoption |
--   PLACED_MORE_THAN_ONCE, moved in several times in the year, which PLACED counts once |
--   PLACED_AGAIN_WITHOUT_A_DISRUPTION, moved in though placed already, and no placement broke down in between |
--   ENDED_WITHOUT_A_DISRUPTION, no longer in an adoptive placement though it ended neither by adoption nor by breaking
--   down |
--   TRACKER_TELLS_OTHERWISE, the tracker's days of moving in took the place of the return's and do not fit its placements
-- source: Coventry Children's Services Annual Adoption Report 2022-23, section 3, whose stocks do not follow from its
--   flows.
-- grain: one row per period and child that does not add up
select
    period,
    child_key,
    case
        when adopted_on is not null and not opened and counts['PLACED'] = 0 then 'ADOPTED_FROM_ELSEWHERE'
        when adopted_on is not null and closed then 'PLACED_THOUGH_ADOPTED'
        when residual > 0 and times_moved_in > counts['PLACED'] then 'PLACED_MORE_THAN_ONCE'
        when residual > 0 and (counts['PLACED'] = 0 or counts['DISRUPTIONS'] > 0) then 'TRACKER_TELLS_OTHERWISE'
        when residual < 0 and opened and moved_in_as_tracked then 'TRACKER_TELLS_OTHERWISE'
        when residual < 0 and opened and counts['PLACED'] > 0 then 'PLACED_AGAIN_WITHOUT_A_DISRUPTION'
        when residual < 0 and not closed and left_on is not null then 'LEFT_CARE_OTHERWISE'
        when residual < 0 and not closed then 'ENDED_WITHOUT_A_DISRUPTION'
    end as reason
from happened

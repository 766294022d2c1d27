-- code: HOUSEHOLD_GAP_WITHIN_6_MONTHS
-- version: 1
-- title: Stage 2 of adopters begun within six months
-- meaning: Share of adopters for whom stage 2 began in the window, no more than six months after stage 1 had ended. What
--   ended on the 10th is within six months up to the 10th.
-- cohort: Every household whose stage 2 began in the window, once, by the latest beginning.
-- clock starts: Stage 1 ended.
-- clock stops: Stage 2 began.
-- left out: NO_STAGE_1_END, the day on which stage 1 ended is not known.
-- figure: share
-- unit: households
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The days on which stage 1 ended and stage 2 began, for each household as recordHouseholdStep takes it.
-- source: Statutory guidance on adoption (2013): stage 1 is to take two months, stage 2 four, with up to six months
--   between them.
-- valid from: 2013-07-01
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    household_way.stage_two_begun_on as counted_on,
    household_way.stage_two_begun_on - household_way.stage_one_ended_on as value,
    household_way.stage_two_begun_on <= household_way.stage_one_ended_on + interval 6 month as in_numerator,
    case when household_way.stage_one_ended_on is null then 'NO_STAGE_1_END' end as excluded_because
from period
inner join household_way on household_way.stage_two_begun_on between period.starts_on and period.ends_on
qualify row_number() over (
    partition by period.label, household_way.household
    order by household_way.stage_two_begun_on desc
) = 1

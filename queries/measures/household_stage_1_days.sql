-- code: HOUSEHOLD_STAGE_1_DAYS
-- version: 1
-- title: Length of stage 1 of adopters
-- meaning: Mean days that stage 1 took, for adopters for whom it ended in the window. It is to take no more than two
--   months.
-- cohort: Every household whose stage 1 ended in the window, once, by the latest end.
-- clock starts: Stage 1 began: the registration of interest was accepted.
-- clock stops: Stage 1 ended, passed or not.
-- left out: NO_STAGE_1_BEGINNING, the day on which it began is not known.
-- figure: mean
-- unit: days
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The days on which stage 1 began and ended, for each household as recordHouseholdStep takes it.
-- source: Statutory guidance on adoption (2013): stage 1 is to take two months, stage 2 four, with up to six months
--   between them.
-- valid from: 2013-07-01
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    household_way.stage_one_ended_on as counted_on,
    household_way.stage_one_ended_on - household_way.stage_one_begun_on as value,
    null::boolean as in_numerator,
    case when household_way.stage_one_begun_on is null then 'NO_STAGE_1_BEGINNING' end as excluded_because
from period
inner join household_way on household_way.stage_one_ended_on between period.starts_on and period.ends_on
qualify row_number() over (
    partition by period.label, household_way.household
    order by household_way.stage_one_ended_on desc
) = 1

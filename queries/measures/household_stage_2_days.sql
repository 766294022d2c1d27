-- code: HOUSEHOLD_STAGE_2_DAYS
-- version: 1
-- title: Length of stage 2 of adopters
-- meaning: Mean days that stage 2 took, for adopters for whom it ended in the window. It is to take no more than four
--   months.
-- cohort: Every household approved or not approved in the window, once, by the latest decision.
-- clock starts: Stage 2 began.
-- clock stops: The agency decided whether they are suitable to adopt.
-- left out: NO_STAGE_2_BEGINNING, the day on which it began is not known.
-- figure: mean
-- unit: days
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The days on which stage 2 began and on which the agency decided, for each household as recordHouseholdStep
--   takes it.
-- source: Statutory guidance on adoption (2013): stage 1 is to take two months, stage 2 four, with up to six months
--   between them.
-- valid from: 2013-07-01
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    household_way.decided_on as counted_on,
    household_way.decided_on - household_way.stage_two_begun_on as value,
    null::boolean as in_numerator,
    case when household_way.stage_two_begun_on is null then 'NO_STAGE_2_BEGINNING' end as excluded_because
from period
inner join household_way on household_way.decided_on between period.starts_on and period.ends_on
qualify row_number() over (
    partition by period.label, household_way.household
    order by household_way.decided_on desc
) = 1

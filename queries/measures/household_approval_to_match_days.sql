-- code: HOUSEHOLD_APPROVAL_TO_MATCH_DAYS
-- version: 1
-- title: Days from approval to the first match
-- meaning: Mean days that adopters waited from their approval to their first match, for adopters first matched in the
--   window. A match before the approval counts 0.
-- cohort: Every household with its first match, on this way, in the window.
-- clock starts: The approval.
-- clock stops: The first match with a child.
-- left out: NO_APPROVAL, the day of the approval is not known.
-- figure: mean
-- unit: days
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The days of the approval and of the match, for each household as recordHouseholdStep takes it.
-- source: Asked for beside A2: how long adopters wait, not only children.
-- valid from: 2005-12-30
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    household_way.matched_on as counted_on,
    greatest(0, household_way.matched_on - household_way.approved_on) as value,
    null::boolean as in_numerator,
    case when household_way.approved_on is null then 'NO_APPROVAL' end as excluded_because
from period
inner join household_way on household_way.matched_on between period.starts_on and period.ends_on
qualify row_number() over (
    partition by period.label, household_way.household
    order by household_way.matched_on desc
) = 1

-- code: HOUSEHOLDS_APPROVED_AND_WAITING
-- version: 1
-- title: Approved adopters waiting to be matched, as recorded
-- meaning: Households on the last day of the window that are approved, have not left and are not matched with any child;
--   a match that has come to nothing by then is none. Beside AWAITING_MATCH_AT_PERIOD_END it shows whether there are enough adopters. ADOPTERS_WAITING is what the agency
--   counted on that day; where the two differ, a household is not recorded here, or its leaving is not.
-- cohort: Every household approved by the last day of the window and not matched on it or left by then.
-- figure: count
-- unit: households
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The days of the approval, of each match and of its end where it came to nothing, and of leaving, for each
--   household as recordHouseholdStep takes it.
-- source: Adoption scorecards, indicator A11.
-- valid from: 2005-12-30
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    period.ends_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join household_way on household_way.approved_on <= period.ends_on
where coalesce(household_way.left_on > period.ends_on, true)
    and coalesce(len(list_filter(
        household_way.matches,
        lambda match: match['from'] <= period.ends_on and coalesce(match['to'] > period.ends_on, true)
    )), 0) = 0

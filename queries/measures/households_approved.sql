-- code: HOUSEHOLDS_APPROVED
-- version: 1
-- title: Adopter households approved, as recorded
-- meaning: Households approved to adopt in the window. ADOPTERS_APPROVED is what the agency counted at the end of the
--   year; where the two differ, a household is recorded on another day, or not here.
-- cohort: Every household approved in the window, once.
-- figure: count
-- unit: households
-- records: households
-- parted by: ETHNIC_GROUP, AGENCY
-- would need: The day of the approval, for each household as recordHouseholdStep takes it.
-- source: Ofsted Annex A list 11; asked for in Leicester, Family Adoption Links Annual Report 2022-23.
-- valid from: 2005-12-30
-- grain: one row per period and household
select
    period.label as period,
    household_way.household,
    household_way.approved_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join household_way on household_way.approved_on between period.starts_on and period.ends_on
qualify row_number() over (
    partition by period.label, household_way.household
    order by household_way.approved_on desc
) = 1

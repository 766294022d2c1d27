-- code: ADOPTERS_APPROVED
-- version: 1
-- title: Adopter households approved
-- meaning: Households approved to adopt in the window, by the ethnic group of the main applicant.
-- cohort: Every household approved in the window, as counted once a year by the agency.
-- figure: count
-- unit: households
-- records: counts
-- counts: adopters_approved_by_ethnic_group
-- parted by: ETHNIC_GROUP
-- would need: For each year the numbers of adopters_approved_by_ethnic_group in counts.csv.
-- source: Ofsted Annex A list 11; asked for in Leicester, Family Adoption Links Annual Report 2022-23.
-- valid from: 2005-12-30
-- grain: one row per period and household
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because,
    map {'ETHNIC_GROUP': upper(counted_key)} as codes
from counted
where counted = 'adopters_approved_by_ethnic_group'

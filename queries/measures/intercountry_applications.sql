-- code: INTERCOUNTRY_APPLICATIONS
-- version: 1
-- title: Applications to adopt a child from abroad
-- meaning: Applications to adopt from abroad that the agency received in the window. Such children are not looked
--   after, so that no SSDA903 return holds them.
-- cohort: As counted once a year by the agency.
-- figure: count
-- unit: applications
-- records: counts
-- counts: intercountry_adoptions applied
-- would need: For each year the number of intercountry_adoptions in counts.csv, under applied; 0 where there was none.
-- source: Asked for in Coventry, Scrutiny Board (2), Annual Adoption Report 2024/2025; ASG return, inter-country section.
-- valid from: 2005-12-30
-- grain: one row per period and one counted
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because,
    map {}::map(varchar, varchar) as codes
from counted
where counted = 'intercountry_adoptions' and counted_key = 'applied'

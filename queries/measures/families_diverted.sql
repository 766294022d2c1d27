-- code: FAMILIES_DIVERTED
-- version: 1
-- title: Families diverted from care proceedings
-- meaning: Of the families whose pre-proceedings ended, the share for whom no proceedings were issued.
-- cohort: Every family whose pre-proceedings ended in the window.
-- figure: share
-- unit: families
-- records: counts
-- counts: families_pre_proceedings_ended diverted issued
-- would need: For each year the numbers of families_pre_proceedings_ended in counts.csv, under diverted and issued.
-- source: Coventry, Annual Adoption Report 2022-23, section 2.
-- valid from: 2014-04-22
-- grain: one row per period and family
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    counted_key = 'diverted' as in_numerator,
    null::varchar as excluded_because,
    map {}::map(varchar, varchar) as codes
from counted
where counted = 'families_pre_proceedings_ended'

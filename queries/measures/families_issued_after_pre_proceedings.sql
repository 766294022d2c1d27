-- code: FAMILIES_ISSUED_AFTER_PRE_PROCEEDINGS
-- version: 1
-- title: Families subject to pre-proceedings before proceedings were issued
-- meaning: Of the families for whom care proceedings were issued, the share who had been in pre-proceedings before.
-- cohort: Every family for whom care proceedings were issued in the window.
-- figure: share
-- unit: families
-- records: counts
-- counts: families_proceedings_issued after_pre_proceedings without_pre_proceedings
-- would need: For each year the numbers of families_proceedings_issued in counts.csv, under after_pre_proceedings and
--   without_pre_proceedings.
-- source: Coventry, Annual Adoption Report 2022-23, section 2.
-- valid from: 2014-04-22
-- grain: one row per period and family
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    counted_key = 'after_pre_proceedings' as in_numerator,
    null::varchar as excluded_because,
    map {}::map(varchar, varchar) as codes
from counted
where counted = 'families_proceedings_issued'

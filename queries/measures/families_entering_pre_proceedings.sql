-- code: FAMILIES_ENTERING_PRE_PROCEEDINGS
-- version: 1
-- title: Families who entered pre-proceedings before anything was issued
-- meaning: Of the families for whom the threshold for care proceedings was met, the share who entered pre-proceedings; for
--   the others proceedings were issued at once.
-- cohort: Every family for whom the legal planning meeting found the threshold met in the window.
-- figure: share
-- unit: families
-- records: counts
-- counts: families_threshold_met pre_proceedings immediate_issue
-- would need: For each year the numbers of families_threshold_met in counts.csv, under pre_proceedings and immediate_issue.
-- source: Coventry, Annual Adoption Report 2022-23, section 2; Public Law Outline.
-- valid from: 2014-04-22
-- grain: one row per period and family
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    counted_key = 'pre_proceedings' as in_numerator,
    null::varchar as excluded_because,
    map {}::map(varchar, varchar) as codes
from counted
where counted = 'families_threshold_met'

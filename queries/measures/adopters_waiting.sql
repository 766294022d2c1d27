-- code: ADOPTERS_WAITING
-- version: 1
-- title: Approved adopters waiting to be matched
-- meaning: Households approved to adopt and not matched on the last day of the window. Beside
--   AWAITING_MATCH_AT_PERIOD_END it shows whether there are enough adopters.
-- cohort: Every approved household on 31 March, as counted once a year by the agency.
-- figure: count
-- unit: households
-- records: counts
-- counts: adopters_waiting households
-- would need: For each year the number of adopters_waiting in counts.csv, under households.
-- source: Adoption scorecards, indicator A11.
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
    map {}::map(varchar, varchar) as codes
from counted
where counted = 'adopters_waiting' and at_period_end

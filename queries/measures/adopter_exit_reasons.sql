-- code: ADOPTER_EXIT_REASONS
-- version: 1
-- title: Why approved adopters leave
-- meaning: Why people who applied to adopt, or were approved, left before a child was placed with them.
-- cohort: Households that left the process.
-- figure: count
-- unit: households
-- records: none
-- would need: The day and the coded reason for which each household left (withdrew, on hold, refused), as in list 11 of
--   Ofsted's Annex A.
-- source: Members asked for it; the regional agency's adopter records hold it.
-- valid from: 2005-12-30
-- grain: no rows
select
    null::varchar as period,
    null::varchar as case_key,
    null::uuid as child_key,
    null::date as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
where false

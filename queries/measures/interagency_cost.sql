-- code: INTERAGENCY_COST
-- version: 1
-- title: What placements with adopters of other agencies cost
-- meaning: Mean cost of a placement with adopters of another agency. Returns and trackers hold no money;
--   MATCHED_OTHER_REGION and MATCHED_VOLUNTARY say how many there are.
-- cohort: Placements with adopters of another regional or voluntary agency.
-- figure: mean
-- unit: pounds
-- records: none
-- would need: The fee paid for each interagency placement and its day, from the finance system, beside the match; or the
--   yearly totals of the section 251 return.
-- source: Members asked for it; section 251 returns hold totals only.
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

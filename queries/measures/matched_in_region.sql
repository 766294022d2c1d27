-- code: MATCHED_IN_REGION
-- version: 1
-- title: Children matched with adopters of their own region
-- meaning: Share of children matched in the window whose match is with adopters whom the own regional adoption agency
--   has approved. Together with the other two shares of that kind it makes up all matches whose agency is recorded.
-- cohort: Every child with a match dated in the window, once, by the latest, as in MATCHED.
-- of: MATCHED
-- left out: AGENCY_NOT_RECORDED, the tracker does not tell of that match whose adopters they are. Where AD1 tells the
--   day, the tracker's latest match is that match.
-- figure: share
-- unit: children
-- records: milestones
-- needs: match
-- would need: The agency of the adopters of each match (agency=own_region, other_region or voluntary), in
--   milestones.csv; the return's provider codes cannot tell the own region from another council.
-- source: The tracker (milestones.csv) for the agency; matches as in MATCHED.
-- valid from: 2018-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    matched_on as counted_on,
    null::double as value,
    agency = 'own_region' as in_numerator,
    case when agency is null then 'AGENCY_NOT_RECORDED' end as excluded_because
from matched

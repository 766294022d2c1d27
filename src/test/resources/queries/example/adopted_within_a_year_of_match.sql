-- code: ADOPTED_WITHIN_A_YEAR_OF_MATCH
-- version: 1
-- title: Children adopted within a year of their match
-- meaning: Share of adopted children for whom the adoption order was made at most 365 days after the match.
-- cohort: Every child with an adoption order dated in the window.
-- clock starts: Latest match by the adoption.
-- clock stops: The adoption order.
-- left out: NO_MATCH, no match is recorded by the adoption.
-- figure: share
-- unit: children
-- source: Ours.
-- valid from: 2008-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    adopted_on - matched_on as value,
    adopted_on - matched_on <= 365 as in_numerator,
    case when matched_on is null then 'NO_MATCH' end as excluded_because
from adopted

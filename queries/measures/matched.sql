-- code: MATCHED
-- version: 1
-- title: Children matched with adopters
-- meaning: Children for whom the council decided on a match with adopters in the window.
-- cohort: Every child with a match dated in the window, once.
-- way: placement_order to match
-- figure: count
-- unit: children
-- source: AD1 DATE_MATCH for children adopted, the tracker for others; where both tell, AD1 replaces the tracker's latest.
-- valid from: 2008-04-01
-- grain: one row per period and child
select
    period.label as period,
    milestone.child_key::varchar as case_key,
    milestone.child_key,
    max(milestone.occurred_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join milestone
    on milestone.milestone = 'match' and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

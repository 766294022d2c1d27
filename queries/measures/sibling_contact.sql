-- code: SIBLING_CONTACT
-- version: 1
-- title: Children who had contact with brothers and sisters
-- meaning: Children for whom contact with brothers or sisters who live elsewhere took place in the window, in whatever
--   way.
-- cohort: Every child with sibling contact dated in the window, once.
-- figure: count
-- unit: children
-- records: milestones
-- needs: sibling_contact
-- would need: The days on which contact between brothers and sisters took place, in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2005-12-30
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
    on milestone.milestone = 'sibling_contact'
    and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

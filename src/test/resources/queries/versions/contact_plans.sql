-- code: CONTACT_PLANS
-- version: 1
-- title: Children adopted who have a contact plan
-- meaning: Children adopted in the window for whom a contact plan is recorded.
-- cohort: Every child adopted in the window with a contact plan.
-- figure: count
-- unit: children
-- records: milestones
-- needs: contact_plan
-- would need: the day on which each contact plan was agreed, as contact_plan in milestones.csv.
-- source: A definition for tests.
-- valid from: 2005-12-30
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from adopted
semi join milestone on milestone.child_key = adopted.child_key and milestone.milestone = 'contact_plan'

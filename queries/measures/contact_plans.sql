-- code: CONTACT_PLANS
-- version: 1
-- title: Contact plans agreed
-- meaning: Plans agreed in the window for contact between a child and its birth family: direct, by letterbox, with
--   brothers and sisters, or digital. A child with plans of two kinds counts twice.
-- cohort: Every child and kind of contact with a plan dated in the window, once, by the latest; a plan whose kind is not
--   told is a kind of its own.
-- figure: count
-- unit: plans
-- records: milestones
-- needs: contact_plan
-- would need: The day on which each contact plan was agreed and its kind (kind=direct, letterbox, sibling or digital),
--   in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2005-12-30
-- grain: one row per period, child and kind of contact
select
    period.label as period,
    concat_ws('/', tracked.child_key, tracked.detail ->> 'kind') as case_key,
    tracked.child_key,
    max(tracked.occurred_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join tracked
    on tracked.milestone = 'contact_plan' and tracked.occurred_on between period.starts_on and period.ends_on
group by period.label, tracked.child_key, tracked.detail ->> 'kind'

-- code: ADOPTED_WITH_SIBLING_CONTACT
-- version: 1
-- title: Adopted children with a plan for contact with brothers and sisters
-- meaning: Share of children adopted in the window for whom by then a plan had been agreed for contact with brothers and
--   sisters who live elsewhere. A child may have plans of several kinds.
-- cohort: Every child with an adoption order dated in the window, once. A child without any plan counts, and not as one
--   with it.
-- figure: share
-- unit: children
-- records: milestones
-- needs: contact_plan
-- would need: The day on which each contact plan was agreed and its kind (kind=direct, letterbox, sibling or digital),
--   in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2005-12-30
-- grain: one row per period and child
select
    adopted.period,
    adopted.child_key::varchar as case_key,
    adopted.child_key,
    adopted.adopted_on as counted_on,
    null::double as value,
    exists (
        from tracked
        where tracked.child_key = adopted.child_key and tracked.milestone = 'contact_plan'
            and tracked.detail ->> 'kind' = 'sibling' and tracked.occurred_on <= adopted.adopted_on
    ) as in_numerator,
    null::varchar as excluded_because
from adopted

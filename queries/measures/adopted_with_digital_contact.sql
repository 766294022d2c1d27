-- code: ADOPTED_WITH_DIGITAL_CONTACT
-- version: 1
-- title: Adopted children with a plan for digital contact
-- meaning: Share of children adopted in the window for whom by then a plan had been agreed for contact by video or
--   message. A child may have plans of several kinds.
-- cohort: Every child with an adoption order dated in the window, once. A child without any plan counts, and not as one
--   with it.
-- of: ADOPTED
-- left out: KIND_NOT_RECORDED, a plan had been agreed whose kind the tracker does not tell, and none that is told to be of
--   this kind.
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
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    null::double as value,
    list_contains(kinds, 'digital') as in_numerator,
    case when of_unknown_kind > 0 and not list_contains(kinds, 'digital') then 'KIND_NOT_RECORDED' end as excluded_because
from contact_planned

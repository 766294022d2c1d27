-- code: ADOPTED_WITH_EARLY_PERMANENCE
-- version: 1
-- title: Adopted children who had been placed for early permanence
-- meaning: Share of children adopted in the window who before that had lived with foster carers who are also approved
--   adopters.
-- cohort: Every child with an adoption order dated in the window, once.
-- of: ADOPTED
-- figure: share
-- unit: children
-- source: SSDA903 episodes, PLACE U2 and U5.
-- valid from: 2014-04-01
-- grain: one row per period and child
select
    adopted.period,
    adopted.child_key::varchar as case_key,
    adopted.child_key,
    adopted.adopted_on as counted_on,
    null::double as value,
    exists (
        from milestone
        where milestone.child_key = adopted.child_key and milestone.milestone = 'early_permanence_placement'
            and milestone.occurred_on <= adopted.adopted_on
    ) as in_numerator,
    null::varchar as excluded_because
from adopted

-- code: EARLY_PERMANENCE_DECISIONS
-- version: 1
-- title: Decisions for early permanence
-- meaning: Children for whom it was decided in the window that they should live with foster carers who are also approved
--   adopters.
-- cohort: Every child with such a decision dated in the window, once.
-- figure: count
-- unit: children
-- records: milestones
-- needs: early_permanence_decision
-- would need: The day of the decision that a child should be placed for early permanence, in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2014-04-01
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
    on milestone.milestone = 'early_permanence_decision'
    and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

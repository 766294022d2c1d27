-- code: ADM_DECISIONS
-- version: 1
-- title: Decisions that a child should be placed for adoption
-- meaning: Decisions of the agency decision maker (ADM, also SHOBPA) made in the window. A child whose plan changed and
--   for whom it was decided again counts for each decision.
-- cohort: Every decision dated in the window.
-- way: entered_care to adm_decision
-- figure: count
-- unit: decisions
-- source: SSDA903 placed_for_adoption, DATE_PLACED; scorecard indicator A15.
-- valid from: 2008-04-01
-- grain: one row per period and decision
select
    period.label as period,
    milestone.child_key || '/' || milestone.occurred_on as case_key,
    milestone.child_key,
    milestone.occurred_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join milestone
    on milestone.milestone = 'adm_decision' and milestone.occurred_on between period.starts_on and period.ends_on

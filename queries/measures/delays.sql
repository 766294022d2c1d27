-- code: DELAYS
-- version: 1
-- title: Delays recorded
-- meaning: Delays on the way to adoption that were recorded in the window. A child may have several. Break them down by
--   DELAY_STAGE and DELAY_REASON to see where they were and why.
-- cohort: Every delay dated in the window; two of a child on one day are two if stage or reason differ.
-- figure: count
-- unit: delays
-- records: milestones
-- needs: delay
-- would need: Each delay with its day, stage and reason (stage=court;reason=listing), in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2005-12-30
-- grain: one row per period and delay
select distinct
    period.label as period,
    delay_key(
        tracked.child_key,
        tracked.occurred_on,
        coalesce(upper(tracked.detail ->> 'stage'), 'NOT_KNOWN'),
        coalesce(upper(tracked.detail ->> 'reason'), 'NOT_KNOWN')) as case_key,
    tracked.child_key,
    tracked.occurred_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join tracked
    on tracked.milestone = 'delay' and tracked.occurred_on between period.starts_on and period.ends_on

-- Who was on the way between the two milestones asked for in each window: those who were when it began, and those who came
-- within it. One row per period and stretch of waiting (engine/stretch.sql), described as on the day on which it came into
-- the window: for who came before, the day before it began.
-- came_in: the quarter of the window in which they came, from 1 on; 0 for who was on the way when it began
-- outcome: how the stretch ended within the window; null where it went on past it
select
    period.label as period,
    concat_ws('/', stretch.child_key, stretch.started_on) as case_key,
    stretch.child_key,
    greatest(stretch.started_on, period.starts_on - 1) as counted_on,
    case
        when stretch.started_on < period.starts_on then 0
        else 1 + date_diff('quarter', period.starts_on, stretch.started_on)
    end as came_in,
    case when stretch.ended_on <= period.ends_on then stretch.outcome end as outcome
from period
inner join stretch
    on stretch.started_on <= period.ends_on and coalesce(stretch.ended_on >= period.starts_on, true)

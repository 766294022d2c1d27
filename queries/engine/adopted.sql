-- Each child adopted in a period, once, with the journey that ended so.
select
    period.label as period,
    journey.*
from period
inner join journey on journey.adopted_on between period.starts_on and period.ends_on
qualify row_number() over (partition by period.label, journey.child_key order by journey.adopted_on desc) = 1

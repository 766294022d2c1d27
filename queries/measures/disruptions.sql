-- code: DISRUPTIONS
-- version: 1
-- title: Adoptive placements that broke down
-- meaning: Adoptive placements that ended in the window because the child moved to another placement. Counts placements, not
--   children or families.
-- cohort: Every adoptive placement that ended in the window with X1, followed by an episode with another carer (RNE not L, T or
--   U).
-- way: moved_in to disruption
-- figure: count
-- unit: placements
-- source: SSDA903 episodes.
-- valid from: 2005-12-30
-- grain: one row per period and broken placement
with followed as (
    select
        *,
        lead(started_on) over journey as next_on,
        lead(started_because) over journey as next_because
    from episode
    window journey as (partition by child_key order by started_on)
)
select
    period.label as period,
    followed.child_key || '/' || followed.started_on as case_key,
    followed.child_key,
    followed.ended_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join followed on followed.ended_on between period.starts_on and period.ends_on
where followed.adoptive_placement is not null and followed.ended_because = 'X1'
    and followed.next_on is not null and coalesce(followed.next_because, '') not in ('L', 'T', 'U')

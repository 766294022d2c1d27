-- code: A4
-- version: 2018
-- title: Share of children leaving care who were adopted
-- meaning: Share of the children who ceased to be looked after in the window who did so because they were adopted.
-- cohort: Every child whose care ended on a day of the window, once, by the last time. A child who leaves in two years
--   counts in both.
-- figure: share
-- unit: children
-- source: SSDA903 episodes, REC E11 and E12 (E1 in old returns) of all that end care; DfE adoption scorecards
--   methodology, March 2019.
-- valid from: 2009-04-01
-- grain: one row per period and child
select
    period.label as period,
    episode.child_key::varchar as case_key,
    episode.child_key,
    max(episode.ended_on) as counted_on,
    null::double as value,
    arg_max(coalesce(episode.ended_because, ''), episode.started_on) in ('E11', 'E12', 'E1') as in_numerator,
    null::varchar as excluded_because
from period
inner join episode
    on episode.ended_on between period.starts_on and period.ends_on
    and episode.ended_because is distinct from 'X1'
group by period.label, episode.child_key

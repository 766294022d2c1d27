-- code: SPECIAL_GUARDIANSHIP
-- version: 1
-- title: Children who left care under special guardianship
-- meaning: Children who left care in the window because a special guardianship order was made: the main other way to a
--   permanent family.
-- cohort: Every child whose care ended on a day of the window by a special guardianship order, once, by the last time.
-- figure: count
-- unit: children
-- source: SSDA903 episodes, REC E45 to E48 (E43 and E44 in older returns).
-- valid from: 2005-12-30
-- grain: one row per period and child
select
    period.label as period,
    episode.child_key::varchar as case_key,
    episode.child_key,
    max(episode.ended_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join episode
    on episode.ended_on between period.starts_on and period.ends_on
    and episode.ended_because in ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')
group by period.label, episode.child_key

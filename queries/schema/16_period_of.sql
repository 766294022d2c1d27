-- The period of care to which a day belongs, in the version of a child that begins at a knowledge instant: the last one
-- begun by then, else the first that is known; 0 where none is.
create macro period_of(child, version_from, day) as (
    select coalesce(max(care_period) filter (started_on <= day), min(care_period - had_periods_before), 0)
    from care_begun
    where child_key = child and known_from = version_from)

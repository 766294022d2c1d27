-- The period of care to which a day belongs, in the version of a child that begins at a knowledge instant: the last one
-- begun by then, else the first that is known; 0 where no episode is known.
create macro period_of(child, version_from, day) as coalesce(
    (
        select max(episode.care_period)
        from episode
        where episode.child_key = child and episode.known_from = version_from and episode.started_on <= day
    ),
    (
        select min(episode.care_period)
        from episode
        where episode.child_key = child and episode.known_from = version_from
    ),
    0)

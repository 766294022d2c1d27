-- The episodes as known then of the children in scope. $2 known at
select episode_version.*
from main.episode as episode_version
semi join journey on journey.child_key = episode_version.child_key
where known_from <= $2::timestamptz and $2::timestamptz < known_to

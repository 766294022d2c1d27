-- The milestones as known then of the children in scope. $2 known at
select milestone_version.*
from main.milestone as milestone_version
semi join journey on journey.child_key = milestone_version.child_key
where known_from <= $2::timestamptz and $2::timestamptz < known_to

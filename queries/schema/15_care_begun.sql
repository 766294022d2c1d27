-- What shows that a period of care had begun by a day: its episodes, and the returns to care that no return has told.
-- had_periods_before: how many periods of care are certain to lie before it
-- grain: one row per child, version and such day
create view care_begun as
select child_key, known_from, known_to, care_period, started_on, 0 as had_periods_before
from episode
union all
select child_key, known_from, known_to, care_period, came_back_on, 1
from return_to_care

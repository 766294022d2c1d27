-- On which days each period of care was left, as far as is known: of one that no return has told, by what is told of it. One
-- row per episode, and per leaving of a period without.
select
    child_key,
    care_period,
    ended_on
from episode
union all
select
    child_key,
    care_period,
    occurred_on
from milestone
anti join episode using (child_key, care_period)
where milestone = 'left_care'

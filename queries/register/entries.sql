-- grain: one row per question of the register, by due date, those without one last. $1 one of them; null for all
select
    question::varchar as question,
    asked_again_from::varchar as asked_again_from,
    of_year,
    authority,
    met_on,
    due_on,
    sealed_words,
    was_wiped,
    asked_at,
    bound,
    times_bound,
    answered,
    answered_at,
    circulated_on,
    to_json(carried_to)::varchar as carried_to,
    status
from members_question
where $1::uuid is null or question = $1::uuid
order by due_on nulls last, position

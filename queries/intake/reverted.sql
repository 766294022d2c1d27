-- What a recorder had corrected or retracted and submissions say again as it was: later knowledge wins, and somebody should
-- know. $1 their ids, parted by commas
-- grain: one row per child and fact
with said as (
    select submission.*
    from submission
    inner join (select unnest(string_split($1, ','))::uuid as asked) as ids on ids.asked = submission.submission
),
told as (
    select milestone.child_key, milestone.milestone, milestone.occurred_on, '{}' as detail, said.turn
    from milestone
    inner join said on said.turn = milestone.turn
    where milestone.source = 'RETURN'
    union
    select tracker_fact.child_key, tracker_fact.milestone, tracker_fact.occurred_on, tracker_fact.detail, said.turn
    from tracker_fact
    inner join said on said.submission = tracker_fact.submission
    where tracker_fact.occurred_on is not null
)
select distinct
    told.child_key::varchar as child_key,
    told.milestone
from told
inner join taken_back
    on taken_back.child_key = told.child_key and taken_back.turn < told.turn
    and taken_back.fact_id = fact_key(told.milestone, told.occurred_on, told.detail)
where not exists (
    -- the recorder has said it again since, and so says what is submitted
    from tracker_fact as again
    where again.child_key = told.child_key and again.source = 'RECORDER' and again.turn >= taken_back.turn
        and fact_key(again.milestone, again.occurred_on, again.detail) = taken_back.fact_id
)
order by told.child_key, told.milestone

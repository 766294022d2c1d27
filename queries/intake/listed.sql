-- Which of some children a submission that holds speaks of, or an event that could not be read and is set aside. $1 their keys, parted by commas
with asked as (
    select unnest(string_split($1, ','))::uuid as child_key
),
holding as (
    select submission
    from submission
    where completed_position is not null and withdrawn_position is null
)
select distinct statement.child_key::varchar as child_key
from statement
semi join asked on asked.child_key = statement.child_key
semi join holding on holding.submission = statement.submission
union
select asked.child_key::varchar
from asked
semi join parked on parked.stream = asked.child_key::varchar

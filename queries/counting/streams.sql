-- grain: one row per stream of which anything is in this file
-- held: its events that became statements; ignored: those of them that count for nothing, since the submission that they
-- belong to is not complete, or was withdrawn; set_aside: those that could not be read
-- places: the sum of their positions, by which an event that is there twice in the place of another one shows
select
    stream,
    count(*) filter (not parked) as held,
    count(*) filter (not parked and ignored) as ignored,
    count(*) filter (parked) as set_aside,
    sum(position)::bigint as places
from (
    select
        statement.stream,
        statement.position,
        false as parked,
        submission.submission is not null
            and (submission.completed_position is null or submission.withdrawn_position is not null) as ignored
    from statement
    left join submission on submission.submission = statement.submission
    union all
    select
        stream,
        position,
        true,
        false
    from parked
)
group by stream

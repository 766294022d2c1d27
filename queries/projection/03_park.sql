-- Sets aside what could not be read, and every later event of the same stream. $1 after.
insert into parked
with bad as (
    select
        stream,
        position,
        unreadable_because
    from statement
    where position > $1 and unreadable_because is not null
),
stopped as (
    select
        stream,
        min(position) as since
    from (
        select stream, position from bad
        union all
        select stream, position from parked
    )
    group by stream
)
select
    statement.position,
    statement.stream,
    statement.type,
    coalesce(statement.unreadable_because, 'BEHIND_A_PARKED_EVENT')
from statement
inner join stopped on stopped.stream = statement.stream and statement.position >= stopped.since
where statement.position > $1

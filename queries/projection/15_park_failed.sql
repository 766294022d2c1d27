-- Sets aside one event by which the tables could not be derived, though it could be read. $1 the position before it, $2 its own.
insert into parked
select
    position,
    stream,
    type,
    'FAILED'
from stored_event($1, $2)

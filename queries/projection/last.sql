-- The last event that is in this file as a statement, by which it is told whether the file was made from these events.
select
    position,
    stream,
    type,
    epoch_us(recorded_at)
from statement
where position = (select max(position) from statement where recorded_at is not null)

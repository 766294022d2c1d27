-- What was parked is no statement. $1 after.
delete from statement
where position > $1 and position in (select position from parked where position > $1)

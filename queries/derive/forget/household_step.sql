-- What was derived of the households that a batch tells of is derived again. $1 after.
delete from household_step
where household in (select household from statement where position > $1 and household is not null)

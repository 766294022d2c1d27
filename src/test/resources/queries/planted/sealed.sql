-- Reads events as they are stored, opening what is sealed in them. $1 after, $2 up to.
select count(*) from stored_event($1, $2)

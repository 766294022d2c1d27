-- How many children must be derived again.
select count(*) from touched

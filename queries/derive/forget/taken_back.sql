-- What was derived of the touched children is derived again.
delete from taken_back
where child_key in (select child_key from touched)

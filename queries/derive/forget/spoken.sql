-- What was derived of the touched children is derived again.
delete from spoken
where child_key in (select child_key from touched)

-- What was derived of the touched children is derived again.
delete from return_to_care
where child_key in (select child_key from touched)

-- Forgets what a recorder said of what the touched children are like.
delete from characteristic
where child_key in (select child_key from touched)

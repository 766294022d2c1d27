-- What was derived of the touched sibling groups is derived again.
delete from sibling_fact
where sibling_group in (select sibling_group from touched_group)

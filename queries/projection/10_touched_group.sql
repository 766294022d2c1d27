-- Sibling groups of which a recorder said something. $1 after.
insert into touched_group
select distinct sibling_group
from statement
where position > $1 and fact_id is not null and sibling_group is not null

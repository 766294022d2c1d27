-- Children of whom a recorder said something, or whose characteristics were shredded. $1 after.
insert into touched
select distinct child_key
from statement
where position > $1 and (fact_id is not null or type = 'CharacteristicsShredded') and child_key is not null

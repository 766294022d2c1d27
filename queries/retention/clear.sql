-- How many statements of some children still say in clear what nobody is to read any more. $1 their keys, parted by commas
with asked as (
    select unnest(string_split($1, ','))::uuid as child_key
)
select count(*)
from statement
semi join asked on asked.child_key = statement.child_key
where not statement.shredded
    and statement.type in ('CharacteristicsStated', 'CharacteristicRecorded', 'CharacteristicCorrected')

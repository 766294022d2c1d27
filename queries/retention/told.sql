-- Whose characteristics were shredded, as the events tell.
-- grain: one row per child
select
    child_key::varchar,
    strftime(known_at, '%Y-%m-%dT%H:%M:%S.%fZ'),
    because
from statement
where type = 'CharacteristicsShredded'

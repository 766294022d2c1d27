-- grain: one row per child and stretch of knowledge
select
    child_key::varchar,
    epoch_us(known_from)
from version

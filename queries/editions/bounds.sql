-- How near anybody can come to what an edition hides, for those who make it. $1 authority, $2 catalogue, $3 period, $4 number
-- cells: whose sum it is, each by its codes
with bound as (
    select unnest(from_json(bounds, '[{"sum": ["JSON"], "least": "INTEGER", "most": "INTEGER"}]')) as told
    from edition
    where authority = $1 and catalogue = $2 and period = $3 and number = $4
)
select
    to_json(told.sum)::varchar as cells,
    told.least,
    told.most
from bound

-- Why figures of an edition are hidden, for those who make it. $1 authority, $2 catalogue, $3 period, $4 number
-- grain: one row per figure that is hidden, once for each table in which it stands
select
    measure,
    table_name,
    to_json(of)::varchar as of,
    hidden
from edition_cell
where authority = $1 and catalogue = $2 and period = $3 and number = $4 and hidden is not null
order by table_name is not null, place, nth

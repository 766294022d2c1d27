-- The figures of an edition for everybody: of one that is hidden only that it is. $1 authority, $2 catalogue, $3 period,
-- $4 number
select
    measure,
    table_name,
    parted_by,
    to_json(of)::varchar as of,
    shown
from edition_cell
where authority = $1 and catalogue = $2 and period = $3 and number = $4
order by table_name is not null, place, nth

-- How many were on the way in each window, by when they came and by the codes asked for, and how many of them arrived or
-- left otherwise within it. $1 to $6 as in engine/described.sql, $7 dimensions as JSON
with dimensioned as (
    select
        period,
        came_in,
        list_transform(from_json($7, '["VARCHAR"]'), lambda dimension: codes[dimension]) as group_codes,
        outcome
    from described_here
)
select
    period,
    came_in,
    group_codes,
    count(*) as cases,
    count(*) filter (outcome = 'ARRIVED') as arrived,
    count(*) filter (outcome <> 'ARRIVED') as left_otherwise
from dimensioned
group by period, came_in, group_codes
order by period, came_in, group_codes

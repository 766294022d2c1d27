-- How many were on the way in each window, by when they came and by the codes asked for, and how many of them arrived or
-- left otherwise within it. $1 to $6 as in engine/described.sql, $7 dimensions as JSON
select
    period,
    came_in,
    list_transform(from_json($7, '["VARCHAR"]'), lambda dimension: codes[dimension]) as codes,
    count(*) as cases,
    count(*) filter (outcome = 'ARRIVED') as arrived,
    count(*) filter (outcome <> 'ARRIVED') as left_otherwise
from described_here
group by period, came_in, codes
order by period, came_in, codes

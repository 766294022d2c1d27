-- Which authorities have recorded steps of adopters as known then, and of which day the first is: nobody kept what lies
-- before. $1 known at, $2 authorities as JSON
select
    authority,
    min(occurred_on) as recorded_since
from household_step
where known_from <= $1::timestamptz and $1::timestamptz < known_to
    and list_contains(from_json($2, '["VARCHAR"]'), authority)
group by authority
order by authority

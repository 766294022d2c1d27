-- The submissions of some authorities. $1 authorities as JSON, $2 authority or null, $3 year or null
with told_of as (
    select submission, count(distinct child_key) as children from listing group by submission
)
select
    submission,
    authority,
    year,
    kind,
    known_at,
    recorded_at,
    digest,
    coalesce(told_of.children, 0) as children,
    case
        when withdrawn_position is not null then 'WITHDRAWN'
        when completed_position is not null then 'COMPLETED'
        else 'INCOMPLETE'
    end as status,
    withdrawn_because,
    coalesce(withdrawn_position, completed_position, begun_position) as position
from submission
left join told_of using (submission)
where list_contains(from_json($1, '["VARCHAR"]'), authority)
    and ($2 is null or authority = $2)
    and ($3 is null or year = $3)
order by authority, year, known_at, kind, begun_position

-- The submissions of an authority that are complete and not withdrawn. $1 authority
select
    submission::varchar as submission,
    year,
    kind,
    strftime(known_at, '%Y-%m-%dT%H:%M:%S.%fZ') as known_at,
    digest,
    concat_ws(
        ',',
        case when speaks_episodes then 'EPISODES' end,
        case when speaks_decisions then 'DECISIONS' end,
        case when speaks_adoptions then 'ADOPTIONS' end) as speaks_of
from submission
where authority = $1 and completed_position is not null and withdrawn_position is null
order by begun_position

-- How many children of an authority were in care on 1 April as known just before a return of that year was submitted,
-- and neither it nor an earlier return of the year lists them. $1 authority, $2 year, $3 submitted at, $4 the keys of
-- the children that it lists, parted by commas
with begun as (
    select
        episode.child_key,
        arg_max(
            episode.ended_on is null or episode.ended_on > make_date(left($2, 4)::integer, 4, 1)
                or episode.ended_because = 'X1',
            episode.started_on) as in_care
    from episode
    inner join version
        on version.child_key = episode.child_key and version.known_from = episode.known_from and version.authority = $1
    where episode.known_from < $3::timestamptz and episode.known_to >= $3::timestamptz
        and episode.started_on <= make_date(left($2, 4)::integer, 4, 1)
    group by episode.child_key
)
select count(*)
from begun
where in_care
    and not list_contains(string_split($4, ','), child_key::varchar)
    and not exists (
        from spoken
        where spoken.child_key = begun.child_key and spoken.year = $2 and spoken.known_at < $3::timestamptz
    )

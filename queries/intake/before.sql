-- What the last return of an earlier year had said of each of some children, as known just before a return was submitted.
-- $1 year, $2 submitted at, $3 the keys of the children, parted by commas
with asked as (
    select unnest(string_split($3, ','))::uuid as child_key
),
earlier as (
    select spoken.*
    from spoken
    semi join asked on asked.child_key = spoken.child_key
    where spoken.lists and spoken.known_at < $2::timestamptz
        and spoken.starts_on < make_date(left($1, 4)::integer, 4, 1)
),
last_told as (
    -- by the year, not by the day of submission: an old year sent again is still the older year
    select *
    from earlier
    qualify row_number() over (partition by child_key order by starts_on desc, turn desc) = 1
)
select
    statement.child_key::varchar as child_key,
    statement.type,
    statement.occurred_on,
    coalesce(statement.ceased_on, statement.ended_on) as ended_on,
    statement.placement,
    coalesce(statement.ended_because in ('E1', 'E11', 'E12'), false) as adopted
from last_told
inner join statement
    on statement.child_key = last_told.child_key and statement.submission = last_told.submission
where statement.type in ('ReturnStated', 'EpisodeStated', 'DecisionStated')
order by statement.child_key, statement.occurred_on

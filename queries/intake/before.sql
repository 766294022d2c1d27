-- What the returns of the year before had said of each of some children, as known just before a return was submitted: of
-- each file what the last return that had it said. $1 year, $2 submitted at, $3 the keys of the children, parted by commas
with asked as (
    select unnest(string_split($3, ','))::uuid as child_key
),
earlier as (
    select spoken.*
    from spoken
    semi join asked on asked.child_key = spoken.child_key
    where spoken.known_at < $2::timestamptz and spoken.starts_on = make_date(left($1, 4)::integer - 1, 4, 1)
),
last_told as (
    select
        child_key,
        arg_max(submission, turn) filter (speaks_episodes) as of_episodes,
        arg_max(submission, turn) filter (speaks_decisions) as of_decisions
    from earlier
    group by child_key
)
select
    statement.child_key::varchar as child_key,
    statement.type,
    statement.occurred_on,
    coalesce(statement.ceased_on, statement.ended_on) as ended_on,
    statement.placement,
    coalesce(statement.ended_because in ('E1', 'E11', 'E12'), false) as adopted
from last_told
inner join statement on statement.child_key = last_told.child_key
where (statement.type = 'EpisodeStated' and statement.submission = last_told.of_episodes)
    or (statement.type in ('DecisionStated', 'ReturnStated') and statement.submission = last_told.of_decisions)
order by statement.child_key, statement.occurred_on

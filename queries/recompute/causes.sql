-- The events that one file goes by and another does not, of some children, households or yearly counts: what was said of
-- them behind a position, or known after an instant, or set aside in one of the two; and what made submissions hold, or
-- cease to, that tell of these children or of the year in which an earlier one did.
-- $1 children and households by key, counts as authority/year/count/key, as JSON; $2 the last position that both hold;
-- $3 known after; $4 positions that are set aside in one of the two, as JSON
with who as (select distinct unnest(from_json($1, '["VARCHAR"]')) as who),
apart as (select unnest(from_json($4, '["BIGINT"]')) as position),
said as (
    select
        unnest([
            statement.child_key::varchar,
            statement.household::varchar,
            concat_ws('/', statement.authority, statement.year, statement.counted, statement.counted_key)
        ]) as who,
        statement.position,
        statement.type,
        statement.submission,
        coalesce(statement.known_at, submission.known_at) as known_at
    from statement
    left join submission on submission.submission = statement.submission
    where statement.position > $2 or coalesce(statement.known_at, submission.known_at) > $3::timestamptz
        or statement.position in (select position from apart)
),
told as (
    -- counts have no listing
    select distinct listing.child_key::varchar as who, listing.submission from listing
    union
    select distinct concat_ws('/', authority, year, counted, counted_key), submission
    from statement
    where type = 'CountStated'
),
beside as (
    select told.who, told.submission
    from told
    semi join who on who.who = told.who
    union
    select told.who, other.submission
    from told
    semi join who on who.who = told.who
    inner join submission on submission.submission = told.submission
    inner join submission as other
        on other.authority = submission.authority and other.year = submission.year and other.kind = submission.kind
),
turned as (
    select
        beside.who,
        unnest([
            {position: submission.completed_position, type: 'SubmissionCompleted'},
            {position: submission.withdrawn_position, type: 'SubmissionWithdrawn'}
        ], recursive := true),
        submission.submission,
        submission.known_at
    from beside
    inner join submission on submission.submission = beside.submission
)
select who, position, type, submission::varchar as submission, known_at
from said
where who in (select who from who)
union all
select who, position, type, submission::varchar, known_at
from turned
where position > $2 or known_at > $3::timestamptz or position in (select position from apart)
order by who, position

-- The submissions that one file goes by and another does not: what made them hold, or cease to, behind a position, or known
-- after an instant, or set aside in one of the two.
-- $1 the last position that both hold; $2 known after; $3 positions that are set aside in one of the two, as JSON
with turned as (
    select
        year,
        unnest([
            {position: completed_position, type: 'SubmissionCompleted'},
            {position: withdrawn_position, type: 'SubmissionWithdrawn'}
        ], recursive := true),
        submission,
        known_at
    from submission
)
select year as who, position, type, submission::varchar as submission, known_at
from turned
where position > $1 or known_at > $2::timestamptz
    or list_contains(from_json($3, '["BIGINT"]'), position)
order by who, position

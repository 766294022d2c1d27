-- What was recorded, corrected and retracted, completed and withdrawn, shredded, held and released behind a position, in
-- the order of storing.
-- $1 position, $2 up to which position, $3 authorities as JSON or null for all, $4 how many at most
with told as (
    select position, recorded_at, known_at, type, authority, child_key, household, sibling_group, fact_id,
        null::uuid as submission, because, null as kept_because
    from statement
    where position > $1 and position <= $2 and fact_id is not null
    union all
    select kept.position, kept.recorded_at, kept.known_at, kept.type, whose.authority, kept.child_key, null, null, null, null,
        null, coalesce(kept.because, kept.withdrawn_because)
    from statement as kept
    inner join (
        -- also of a child of whom nothing is known any more
        select child_key, arg_max(authority, position) as authority
        from statement
        where child_key is not null and authority is not null
        group by child_key
    ) as whose on whose.child_key = kept.child_key
    where kept.position > $1 and kept.position <= $2
        and kept.type in ('CharacteristicsShredded', 'CaseHeld', 'HoldReleased')
    union all
    select submission.completed_position, statement.recorded_at, submission.known_at, 'SubmissionCompleted',
        submission.authority, null, null, null, null, submission.submission, null, null
    from submission
    inner join statement on statement.position = submission.completed_position
    where submission.completed_position > $1 and submission.completed_position <= $2
    union all
    select submission.withdrawn_position, statement.recorded_at, null, 'SubmissionWithdrawn', submission.authority, null,
        null, null, null, submission.submission, null, null
    from submission
    inner join statement on statement.position = submission.withdrawn_position
    where submission.withdrawn_position > $1 and submission.withdrawn_position <= $2
)
select
    position,
    recorded_at,
    known_at,
    type,
    authority,
    child_key::varchar as child_key,
    household::varchar as household,
    sibling_group::varchar as sibling_group,
    fact_id,
    submission::varchar as submission,
    because,
    kept_because
from told
where $3 is null or list_contains(from_json($3, '["VARCHAR"]'), authority)
order by position
limit $4

-- What a recorder said of each touched child, from then on until it is taken back, or until a milestones.csv says of that
-- milestone what all its occurrences are.
insert into tracker_fact
with said as (
    select
        *,
        recorder_turn(known_at, position) as turn
    from statement
    semi join touched on touched.child_key = statement.child_key
    where type in ('MilestoneRecorded', 'MilestoneCorrected')
),
-- [TRACKED
replaced as (
    select
        said.position,
        min(submission.known_at) as known_to
    from said
    inner join statement as row_said
        on row_said.child_key = said.child_key and row_said.milestone = said.milestone
        and row_said.type = 'MilestoneStated'
    inner join submission
        on submission.submission = row_said.submission
        and submission.completed_position is not null and submission.withdrawn_position is null
        and submission.turn > said.turn
    group by said.position
),
-- ]
returned as (
    select
        said.position,
        min(spoken.known_at) as replaced_from
    from said
    inner join spoken
        on spoken.child_key = said.child_key and spoken.turn > said.turn
        and said.occurred_on between spoken.starts_on and spoken.ends_on
        and could_tell(spoken.speaks_episodes, spoken.speaks_decisions, said.milestone)
    group by said.position
),
-- [TAKEN_BACK
taken as (
    select
        said.position,
        min(taken_back.known_from) as known_to
    from said
    inner join taken_back
        on taken_back.child_key = said.child_key and taken_back.turn > said.turn
        and taken_back.fact_id = fact_key(said.milestone, said.occurred_on, said.detail)
    group by said.position
),
-- ]
held as (
    select
        said.*,
        coalesce(returned.replaced_from, 'infinity') as replaced_from,
        least(
            -- [TRACKED
            coalesce(replaced.known_to, 'infinity'),
            -- ]
            -- [TAKEN_BACK
            coalesce(taken.known_to, 'infinity'),
            -- ]
            'infinity'::timestamptz) as known_to
    from said
    left join returned on returned.position = said.position
    -- [TRACKED
    left join replaced on replaced.position = said.position
    -- ]
    -- [TAKEN_BACK
    left join taken on taken.position = said.position
    -- ]
)
select
    child_key,
    authority,
    milestone,
    occurred_on,
    detail,
    precision,
    'RECORDER',
    false,
    known_at,
    known_to,
    replaced_from,
    turn,
    null
from held
where known_at < known_to

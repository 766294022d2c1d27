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
taken as (
    select
        said.position,
        min(taken_back.known_from) as known_to
    from said
    inner join taken_back
        on taken_back.child_key = said.child_key and taken_back.turn > said.turn
        and taken_back.fact_id = fact_key(said.milestone, said.occurred_on, said.detail)
    group by said.position
)
select
    said.child_key,
    said.authority,
    said.milestone,
    said.occurred_on,
    said.detail,
    said.precision,
    'RECORDER',
    false,
    said.known_at,
    least(coalesce(replaced.known_to, 'infinity'), coalesce(taken.known_to, 'infinity')) as known_to,
    said.turn,
    null
from said
left join replaced on replaced.position = said.position
left join taken on taken.position = said.position
where said.known_at < least(coalesce(replaced.known_to, 'infinity'), coalesce(taken.known_to, 'infinity'))

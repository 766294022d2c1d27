-- What holds of a milestones.csv: at each of its known_on dates, and when it was submitted, the file says of each child
-- and milestone that it names that these are all the occurrences; that replaces what was known earlier from others. What
-- a recorder has since taken back of them is gone, and that there are no others remains.
insert into tracker_fact
with row_said as (
    select
        statement.child_key,
        statement.milestone,
        statement.occurred_on,
        statement.detail,
        statement.precision,
        statement.known_at,
        submission.submission,
        submission.authority,
        concat_ws(
            '|',
            strftime(statement.known_at, '%Y-%m-%dT%H:%M:%S.%f'),
            substr(submission.turn, instr(submission.turn, '|') + 1)) as turn,
        submission.known_at as submitted_at,
        submission.turn as submitted_turn
    from statement
    semi join touched on touched.child_key = statement.child_key
    inner join submission on submission.submission = statement.submission
    where statement.type = 'MilestoneStated'
        and submission.completed_position is not null and submission.withdrawn_position is null
),
saying as (
    select distinct
        child_key,
        milestone,
        submission,
        known_at,
        turn as said_in_turn,
        turn
    from row_said
    union
    -- sent again with its old dates, it is no later knowledge than they are; but what it no longer names is gone
    select
        child_key,
        milestone,
        submission,
        any_value(submitted_at),
        any_value(submitted_turn),
        max(turn)
    from row_said
    group by child_key, milestone, submission
),
stretch as (
    select
        *,
        lead(known_at, 1, 'infinity') over (partition by child_key, milestone order by said_in_turn) as known_to
    from saying
),
told as (
    select
        stretch.child_key,
        row_said.authority,
        stretch.milestone,
        row_said.occurred_on,
        row_said.detail,
        row_said.precision,
        row_said.known_at as row_known_at,
        stretch.known_at,
        stretch.known_to,
        stretch.turn,
        stretch.submission,
        min(taken_back.known_from) as taken_back_at,
        coalesce(min(spoken.known_at), 'infinity') as replaced_from
    from stretch
    inner join row_said
        on row_said.child_key = stretch.child_key and row_said.milestone = stretch.milestone
        and row_said.submission = stretch.submission and row_said.known_at <= stretch.known_at
    left join taken_back
        on taken_back.child_key = stretch.child_key and taken_back.turn > stretch.said_in_turn
        and taken_back.fact_id = fact_key(stretch.milestone, row_said.occurred_on, row_said.detail)
    left join spoken
        on spoken.child_key = stretch.child_key and spoken.turn > stretch.turn
        and row_said.occurred_on between spoken.starts_on and spoken.ends_on
        and could_tell(spoken.speaks_episodes, spoken.speaks_decisions, stretch.milestone)
    where stretch.known_at < stretch.known_to
    group by all
)
select child_key, authority, milestone, occurred_on, detail, precision, 'TRACKER', false, known_at,
    least(known_to, coalesce(taken_back_at, 'infinity')), replaced_from, turn, submission
from told
where known_at < least(known_to, coalesce(taken_back_at, 'infinity'))
union all
select child_key, authority, milestone, null, null, null, 'TRACKER', true, greatest(taken_back_at, known_at), known_to,
    'infinity', turn, submission
from told
where taken_back_at < known_to

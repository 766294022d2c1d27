-- What holds of a counts.csv: at each of its known_on dates, and when it was submitted, the file says of each year and
-- count that it names that these are all its numbers; that replaces what was known earlier. As with milestones.csv.
insert into yearly_count
with row_said as (
    select
        statement.authority,
        statement.year,
        statement.counted,
        statement.counted_key,
        statement.counted_value,
        statement.known_at,
        submission.submission,
        concat_ws(
            '|',
            strftime(statement.known_at, '%Y-%m-%dT%H:%M:%S.%f'),
            substr(submission.turn, instr(submission.turn, '|') + 1)) as turn,
        submission.known_at as submitted_at,
        submission.turn as submitted_turn
    from statement
    inner join submission on submission.submission = statement.submission
    where statement.type = 'CountStated'
        and submission.completed_position is not null and submission.withdrawn_position is null
),
saying as (
    select distinct
        authority,
        year,
        counted,
        submission,
        known_at,
        turn as said_in_turn
    from row_said
    union
    -- sent again with its old dates, it is no later knowledge than they are; but what it no longer names is gone
    select
        authority,
        year,
        counted,
        submission,
        any_value(submitted_at),
        any_value(submitted_turn)
    from row_said
    group by authority, year, counted, submission
),
stretch as (
    select
        *,
        lead(known_at, 1, 'infinity') over (partition by authority, year, counted order by said_in_turn) as known_to
    from saying
)
select
    stretch.authority,
    stretch.year,
    make_date(left(stretch.year, 4)::integer, 4, 1),
    make_date(left(stretch.year, 4)::integer + 1, 3, 31),
    stretch.counted,
    row_said.counted_key,
    arg_max(row_said.counted_value, row_said.known_at),
    stretch.known_at,
    stretch.known_to,
    stretch.submission
from stretch
inner join row_said
    on row_said.authority = stretch.authority and row_said.year = stretch.year and row_said.counted = stretch.counted
    and row_said.submission = stretch.submission and row_said.known_at <= stretch.known_at
where stretch.known_at < stretch.known_to
group by all

-- Submissions that were begun behind a position. $1 after.
insert into submission
select
    submission,
    authority,
    year,
    make_date(left(year, 4)::integer, 4, 1),
    make_date(left(year, 4)::integer + 1, 3, 31),
    kind,
    known_at,
    concat_ws(
        '|',
        strftime(known_at, '%Y-%m-%dT%H:%M:%S.%f'),
        year,
        case kind when 'RETURN' then 1 when 'MILESTONES' then 2 when 'SIBLINGS' then 3 else 4 end,
        -- when it was submitted: tells files apart whose rows were known at the same instant
        strftime(known_at, '%Y-%m-%dT%H:%M:%S.%f'),
        digest),
    digest,
    list_contains(speaks_of, 'EPISODES'),
    list_contains(speaks_of, 'DECISIONS'),
    list_contains(speaks_of, 'ADOPTIONS'),
    position,
    recorded_at,
    null,
    null,
    null
from statement
where position > $1 and type = 'SubmissionBegun'

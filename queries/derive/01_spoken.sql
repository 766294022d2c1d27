-- Which holding returns speak of each touched child, in the order of knowledge.
insert into spoken
with holding as (
    select *
    from submission
    where kind = 'RETURN' and completed_position is not null and withdrawn_position is null
),
listed as (
    select
        listing.child_key,
        holding.*
    from listing
    semi join touched on touched.child_key = listing.child_key
    inner join holding on holding.submission = listing.submission
),
dropped as (
    -- an earlier return of the same year listed the child and this one does not
    select distinct
        listed.child_key,
        later.*
    from listed
    inner join holding as later
        on later.authority = listed.authority and later.year = listed.year and later.turn > listed.turn
    anti join listed as again on again.child_key = listed.child_key and again.submission = later.submission
)
select
    child_key,
    submission,
    authority,
    turn,
    known_at,
    year,
    starts_on,
    ends_on,
    true,
    speaks_episodes,
    speaks_decisions,
    speaks_adoptions
from listed
union all
select
    child_key,
    submission,
    authority,
    turn,
    known_at,
    year,
    starts_on,
    ends_on,
    false,
    speaks_episodes,
    speaks_decisions,
    speaks_adoptions
from dropped

-- Children whose facts may have changed with a submission that was completed or withdrawn: those whom it lists, and for a
-- return also those whom another return of the same authority and year lists, since this one may drop them. $1 after.
insert into touched
with turned as (
    select *
    from submission
    where completed_position > $1 or withdrawn_position > $1
),
beside as (
    select submission from turned
    union
    select other.submission
    from turned
    inner join submission as other
        on other.authority = turned.authority and other.year = turned.year and other.kind = turned.kind
    where turned.kind = 'RETURN'
)
select distinct listing.child_key
from listing
semi join beside on beside.submission = listing.submission
anti join touched on touched.child_key = listing.child_key

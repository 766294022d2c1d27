-- Children whose facts may have changed: those of a submission that was completed or withdrawn, and for a return also
-- those whom another return of the same authority and year lists, since this one may drop them; and those of
-- whom a recorder said something or whose characteristics were shredded. $1 after.
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
select listing.child_key
from listing
semi join beside on beside.submission = listing.submission
union
select child_key
from statement
where position > $1 and (fact_id is not null or type = 'CharacteristicsShredded') and child_key is not null

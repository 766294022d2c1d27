-- Which child is named by which submission, behind a position. $1 after.
insert into listing
select
    child_key,
    submission,
    authority,
    type,
    position
from statement
where position > $1 and type in ('ReturnStated', 'MilestonesStated')

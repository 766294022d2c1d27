-- How each household was described of which a batch tells, from when to when; before anything was said, it is not known.
-- $1 after.
insert into household
with said as (
    select
        household,
        authority,
        coalesce(told ->> '$.description.ethnicGroup', 'NOT_KNOWN') as ethnic_group,
        coalesce(told ->> '$.description.agency', 'NOT_KNOWN') as agency,
        known_at,
        position
    from statement
    where household in (select household from statement where position > $1 and household is not null)
    qualify type = 'HouseholdDescribed' or row_number() over (partition by household order by position) = 1
)
select
    household,
    authority,
    ethnic_group,
    agency,
    known_at,
    lead(known_at, 1, 'infinity') over (partition by household order by position)
from said

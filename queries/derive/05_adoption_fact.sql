-- A child's AD1 row: a later row replaces it, and so does its absence from a later return of the same year.
insert into adoption_fact
with turn as (
    select
        spoken.*,
        statement.position is not null as named,
        statement.decided_on,
        statement.matched_on,
        statement.by_foster_carer
    from spoken
    semi join touched on touched.child_key = spoken.child_key
    left join statement
        on statement.child_key = spoken.child_key and statement.submission = spoken.submission
        and statement.type = 'AdoptionDetailsStated'
    where spoken.speaks_adoptions
),
held as (
    select
        named.*,
        coalesce(min(later.known_at), 'infinity') as known_to
    from turn as named
    left join turn as later
        on later.child_key = named.child_key and later.turn > named.turn
        and (later.named or later.year = named.year)
    where named.named
    group by all
)
select
    child_key,
    decided_on,
    matched_on,
    by_foster_carer,
    known_at,
    known_to,
    turn,
    submission
from held
where known_at < known_to

-- From when to before when each child lived with adopters, and the day on which it had moved in with them: where a
-- placement broke down, none from then on. moved_in_on is the day on which the adoptive placement began, or that of a
-- tracker that has told since, or that tells of a placement which no return shows. What led to an adoption is in journey.
-- One row per child and stretch.
with stay as (
    -- an episode lasts until the next begins, or until it ends care
    select
        child_key,
        started_on,
        adoptive_placement,
        case when adoptive_placement is not null then
            min(started_on) over (partition by child_key, adoptive_placement)
        end as placed_on,
        least(
            until_on,
            case when ended_because is distinct from 'X1' then coalesce(ended_on, 'infinity'::date)
                else 'infinity'::date end
        ) as until_on
    from episode
),
moved as (
    select
        child_key,
        occurred_on,
        source,
        lead(occurred_on, 1, 'infinity'::date) over (partition by child_key, source = 'RETURN' order by occurred_on) as next_on
    from milestone
    where milestone = 'moved_in'
),
held as (
    -- where the return's day of the placement still holds, it is the later knowledge
    select
        stay.*,
        moved.occurred_on as returned_on
    from stay
    left join moved
        on moved.child_key = stay.child_key and moved.source = 'RETURN' and moved.occurred_on = stay.placed_on
)
select
    child_key,
    returned_on as moved_in_on,
    started_on as from_on,
    until_on
from held
where returned_on is not null
union all
select
    held.child_key,
    moved.occurred_on,
    greatest(moved.occurred_on, held.started_on),
    least(moved.next_on, held.until_on)
from held
inner join moved
    on moved.child_key = held.child_key and moved.source <> 'RETURN'
    and moved.occurred_on < held.until_on and moved.next_on > held.started_on
where held.returned_on is null
    and (held.adoptive_placement is not null or moved.occurred_on >= held.started_on)

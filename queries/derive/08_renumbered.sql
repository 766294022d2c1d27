-- The periods of care of the episodes behind a return to care that no return has told, and what has been shown of the way
-- to adoption in them.
update episode
set care_period = renumbered.care_period, legal_route = renumbered.legal_route
from (
    with counted as (
        select
            episode.child_key,
            episode.known_from,
            episode.started_on,
            episode.placement,
            episode.legal_status,
            episode.care_period + count(return_to_care.child_key) as care_period
        from episode
        semi join touched on touched.child_key = episode.child_key
        left join return_to_care
            on return_to_care.child_key = episode.child_key and return_to_care.known_from = episode.known_from
            and return_to_care.returned_on is null and return_to_care.came_back_on < episode.started_on
        group by episode.child_key, episode.known_from, episode.started_on, episode.placement, episode.legal_status,
            episode.care_period
    )
    select
        child_key,
        known_from,
        started_on,
        care_period,
        coalesce(
            last_value(route_shown(placement) ignore nulls) over care,
            case when bool_or(legal_status = 'E1') over care then 'PLACEMENT_ORDER' end) as legal_route
    from counted
    window care as (partition by child_key, known_from, care_period order by started_on)
) as renumbered
where episode.child_key = renumbered.child_key and episode.known_from = renumbered.known_from
    and episode.started_on = renumbered.started_on

-- The returns to care of each version that no return has told: that a tracker or recorder says that a child entered care,
-- on or after a day on which it had left it, with nothing told between that shows it in care. What is told of such days
-- stands unless a later return could have told it of its year. An episode that begins care later is the same entry where no
-- leaving lies between: its period of care is the one that begins here.
insert into return_to_care
with told as (
    select distinct
        version.child_key,
        version.known_from,
        version.known_to,
        tracker_fact.milestone = 'entered_care' as entered,
        tracker_fact.occurred_on as day
    from version
    semi join touched on touched.child_key = version.child_key
    inner join tracker_fact
        on tracker_fact.child_key = version.child_key and tracker_fact.occurred_on is not null
        and tracker_fact.milestone in ('entered_care', 'adoption_order', 'left_care')
        and tracker_fact.known_from <= version.known_from and version.known_from < tracker_fact.known_to
        and version.known_from < tracker_fact.replaced_from
),
ended as (
    -- a leaving of which nothing is known that it ended ends nothing
    select child_key, known_from, day
    from told
    where not entered
        and (
            exists (
                from told as earlier
                where earlier.child_key = told.child_key and earlier.known_from = told.known_from
                    and earlier.entered and earlier.day < told.day
            )
            or exists (
                from episode
                where episode.child_key = told.child_key and episode.known_from = told.known_from
                    and episode.started_on <= told.day
            )
        )
    union
    select episode.child_key, episode.known_from, episode.ended_on
    from episode
    semi join touched on touched.child_key = episode.child_key
    where episode.ended_on is not null and coalesce(episode.ended_because, '') <> 'X1'
        and not exists (
            from tracker_fact
            where tracker_fact.child_key = episode.child_key and tracker_fact.milestone = 'left_care'
                and tracker_fact.source = 'TRACKER' and tracker_fact.turn > episode.turn
                and tracker_fact.known_from <= episode.known_from and episode.known_from < tracker_fact.known_to
        )
        and not exists (
            from taken_back
            where taken_back.child_key = episode.child_key and taken_back.known_from <= episode.known_from
                and taken_back.fact_id = fact_key('left_care', episode.ended_on, '{}')
                and taken_back.turn > episode.turn
        )
),
entered as (
    select
        told.child_key,
        told.known_from,
        told.known_to,
        told.day,
        max(ended.day) as left_on
    from told
    inner join ended
        on ended.child_key = told.child_key and ended.known_from = told.known_from and ended.day <= told.day
    where told.entered
    group by all
),
-- what else is told of that time and of the time behind it
came_back as (
    select
        entered.child_key,
        entered.known_from,
        entered.known_to,
        entered.day,
        coalesce(max(episode.care_period) filter (episode.started_on < entered.day), 0) as period_before,
        min(episode.started_on) filter (episode.started_on > entered.day) as next_on,
        arg_min(coalesce(episode.started_because, ''), episode.started_on)
            filter (episode.started_on > entered.day) as next_because
    from entered
    left join episode on episode.child_key = entered.child_key and episode.known_from = entered.known_from
    where not exists (
        from told as earlier
        where earlier.child_key = entered.child_key and earlier.known_from = entered.known_from
            and earlier.entered and earlier.day >= entered.left_on and earlier.day < entered.day
    )
    group by all
    having not coalesce(bool_or(episode.started_on between entered.left_on and entered.day), false)
),
joined as (
    select
        came_back.*,
        case when next_because = 'S' and not exists (
            from ended
            where ended.child_key = came_back.child_key and ended.known_from = came_back.known_from
                and ended.day > came_back.day and ended.day <= came_back.next_on
        ) then next_on end as returned_on
    from came_back
)
select
    child_key,
    known_from,
    known_to,
    period_before + (returned_on is not null)::integer
        + count(*) filter (returned_on is null) over (partition by child_key, known_from order by day),
    day,
    returned_on
from joined

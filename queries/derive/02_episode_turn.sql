-- Which return speaks of which episode: every one whose coverage reaches the day on which it began, named or not.
-- What a return says of an episode that ended before its 1 April is outside its coverage.
insert into fact_turn
with told as (
    select
        statement.*,
        spoken.turn
    from statement
    semi join touched on touched.child_key = statement.child_key
    inner join spoken on spoken.child_key = statement.child_key and spoken.submission = statement.submission
    where statement.type = 'EpisodeStated'
        and (statement.ended_on is null or statement.ended_on >= spoken.starts_on)
),
episode_known as (
    select
        child_key,
        occurred_on as day,
        min(turn) as first_turn
    from told
    group by child_key, day
)
select
    'EPISODE',
    episode_known.child_key,
    episode_known.day,
    spoken.turn,
    spoken.known_at,
    spoken.starts_on,
    spoken.ends_on,
    spoken.submission,
    told.position,
    told.ended_on,
    told.ended_because,
    told.place_changed_because
from episode_known
inner join spoken
    on spoken.child_key = episode_known.child_key and spoken.speaks_episodes
    and spoken.turn >= episode_known.first_turn and spoken.ends_on >= episode_known.day
left join told
    on told.child_key = episode_known.child_key and told.occurred_on = episode_known.day and told.turn = spoken.turn

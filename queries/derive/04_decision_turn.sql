-- Which return speaks of which decision: one whose coverage reaches it and that lists the period of care in which it
-- was made. A return that drops a child speaks of the periods that the earlier returns of its year listed.
insert into fact_turn
with told as (
    select
        statement.*,
        spoken.turn
    from statement
    semi join touched on touched.child_key = statement.child_key
    inner join spoken on spoken.child_key = statement.child_key and spoken.submission = statement.submission
    where statement.type = 'DecisionStated'
        and (statement.ceased_on is null or statement.ceased_on >= spoken.starts_on)
),
decision_known as (
    select
        child_key,
        occurred_on as day,
        min(turn) as first_turn
    from told
    group by child_key, day
),
reached as (
    select
        decision_known.day,
        spoken.*
    from decision_known
    inner join spoken
        on spoken.child_key = decision_known.child_key and spoken.speaks_decisions
        and spoken.turn >= decision_known.first_turn and spoken.ends_on >= decision_known.day
),
listed as (
    select distinct
        reached.child_key,
        reached.day,
        reached.turn,
        fact_turn.day as episode_day
    from reached
    inner join spoken as lister
        on lister.child_key = reached.child_key and lister.year = reached.year
        and (lister.turn = reached.turn or (not reached.lists and lister.turn < reached.turn))
    inner join fact_turn
        on fact_turn.kind = 'EPISODE' and fact_turn.child_key = lister.child_key
        and fact_turn.turn = lister.turn and fact_turn.position is not null
),
entry as (
    -- starts of care with something known before them: these part one period from another, from when both are known
    select
        fact.child_key,
        fact.day,
        greatest(fact.known_from, min(fact.known_from) over earlier) as known_from,
        fact.known_to
    from fact
    semi join touched on touched.child_key = fact.child_key
    inner join statement on statement.position = fact.position and statement.child_key = fact.child_key
    where fact.kind = 'EPISODE' and coalesce(statement.legal_status, '') not in ('V3', 'V4')
    window earlier as (
        partition by fact.child_key order by fact.day range between unbounded preceding and interval 1 day preceding)
    qualify statement.started_because = 'S' and min(fact.known_from) over earlier is not null
),
spoken_of as (
    select distinct
        reached.child_key,
        reached.day,
        reached.turn
    from reached
    inner join listed
        on listed.child_key = reached.child_key and listed.day = reached.day and listed.turn = reached.turn
    anti join entry
        on entry.child_key = reached.child_key
        and entry.known_from <= reached.known_at
        -- a return that drops the child takes the starts themselves away: what parted the periods just before still does
        and (reached.known_at < entry.known_to or (not reached.lists and reached.known_at = entry.known_to))
        and entry.day > least(reached.day, listed.episode_day)
        and entry.day <= greatest(reached.day, listed.episode_day)
)
select
    'DECISION',
    reached.child_key,
    reached.day,
    reached.turn,
    reached.known_at,
    reached.starts_on,
    reached.ends_on,
    reached.submission,
    told.position,
    told.ceased_on,
    told.ceased_because,
    null
from reached
left join told on told.child_key = reached.child_key and told.occurred_on = reached.day and told.turn = reached.turn
left join spoken_of
    on spoken_of.child_key = reached.child_key and spoken_of.day = reached.day and spoken_of.turn = reached.turn
where told.position is not null or spoken_of.turn is not null

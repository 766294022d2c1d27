-- All that was ever held of one case, with who told it and from when to when it held: versions in which it did not change
-- are one. $1 the child's key
-- grain: one row per fact and stretch of knowledge
with said as (
    select milestone.known_from, milestone.known_to, 'MILESTONE' as kind, milestone.milestone as name,
        milestone.occurred_on, milestone.ceased_on as ended_on, coalesce(noted.source, milestone.source) as source,
        noted.detail, noted.precision
    from milestone
    left join tracker_fact as noted
        on noted.child_key = milestone.child_key and noted.milestone = milestone.milestone
        and noted.occurred_on = milestone.occurred_on and milestone.source <> 'RETURN'
        and noted.known_from <= milestone.known_from and milestone.known_from < noted.known_to
    where milestone.child_key = $1::uuid
    union all
    select known_from, known_to, 'EPISODE', 'episode', started_on, ended_on, 'RETURN',
        to_json({
            'started_because': started_because, 'legal_status': legal_status, 'need': need, 'placement': placement,
            'provider': provider, 'ended_because': ended_because})::varchar,
        null
    from episode
    where child_key = $1::uuid
    union all
    -- what each return said, until the next one; nothing but that it was destroyed of what was shredded
    select spoken.known_at, lead(spoken.known_at, 1, 'infinity') over (order by spoken.turn), 'CHARACTERISTIC',
        'characteristic', null, null, 'RETURN',
        case when (select bool_or(shredded) from version where child_key = $1::uuid) then '{"state": "SHREDDED"}'
            else to_json({'sex': statement.sex, 'ethnicity': statement.ethnicity,
                'born_in': strftime(statement.born_in, '%Y-%m')})::varchar end,
        null
    from spoken
    inner join statement
        on statement.child_key = spoken.child_key and statement.submission = spoken.submission
        and statement.type = 'CharacteristicsStated'
    where spoken.child_key = $1::uuid
    union all
    select known_from, known_to, 'CHARACTERISTIC', 'characteristic/' || kind, since, null, 'RECORDER',
        to_json(map {lower(kind): value})::varchar, null
    from characteristic
    where child_key = $1::uuid
),
followed as (
    select
        *,
        known_from is distinct from lag(known_to) over (
            partition by kind, name, occurred_on, ended_on, source, detail, precision order by known_from) as begins
    from said
),
numbered as (
    select
        *,
        count(*) filter (begins) over (
            partition by kind, name, occurred_on, ended_on, source, detail, precision order by known_from) as stretch
    from followed
),
held as (
    select
        kind,
        name,
        occurred_on,
        ended_on,
        source,
        detail,
        precision,
        fact_key(name, occurred_on, case when kind = 'MILESTONE' then detail else '{}' end) as fact_id,
        min(known_from) as known_from,
        max(known_to) as known_to
    from numbered
    group by kind, name, occurred_on, ended_on, source, detail, precision, stretch
),
-- what was said when: by a return, also one that said it by no longer listing the child, a tracker file or a recorder
stored as (
    select spoken.known_at, 'RETURN' as source, submission.recorded_at
    from spoken
    inner join submission on submission.submission = spoken.submission
    where spoken.child_key = $1::uuid
    union all
    select statement.known_at, case when statement.submission is null then 'RECORDER' else 'TRACKER' end,
        statement.recorded_at
    from statement
    left join submission on submission.submission = statement.submission
    where statement.child_key = $1::uuid
        and (statement.submission is null or (submission.kind = 'MILESTONES' and submission.withdrawn_position is null))
)
select
    held.kind,
    case when held.kind = 'MILESTONE' then upper(held.name) end as milestone,
    held.fact_id,
    held.occurred_on,
    held.ended_on,
    coalesce(held.precision, 'DAY') as precision,
    held.detail,
    held.source,
    held.known_from,
    case when isfinite(held.known_to) then held.known_to end as known_to,
    case
        when not isfinite(held.known_to) then 'HOLDS'
        when taken.type like '%Retracted' then 'RETRACTED'
        when taken.type like '%Corrected' then 'CORRECTED'
        else 'REPLACED'
    end as status,
    taken.because,
    taken.on_authority_of,
    coalesce(
        (select min(recorded_at) from stored where known_at = held.known_from and stored.source = held.source),
        (select min(recorded_at) from stored where known_at = held.known_from)) as recorded_at
from held
left join statement as taken
    on taken.child_key = $1::uuid and taken.known_at = held.known_to and taken.fact_id = held.fact_id
    and (taken.type like '%Corrected' or taken.type like '%Retracted')
order by held.occurred_on nulls first, held.kind, held.name, held.known_from, held.detail

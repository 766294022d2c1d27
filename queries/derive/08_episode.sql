-- The episodes of each version, with their periods of care and adoptive placements.
insert into episode
with held as (
    select
        version.child_key,
        version.known_from,
        version.known_to,
        fact.day as started_on,
        statement.started_because,
        statement.legal_status,
        case when not version.shredded then about.needs[fact.day::varchar] end as need,
        statement.placement,
        statement.provider,
        fact.ended_on,
        fact.ended_because,
        fact.turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join fact
        on fact.child_key = version.child_key and fact.kind = 'EPISODE'
        and fact.known_from <= version.known_from and version.known_from < fact.known_to
    inner join statement on statement.position = fact.position and statement.child_key = fact.child_key
    left join statement as about
        on about.child_key = fact.child_key and about.submission = fact.submission and about.type = 'CharacteristicsStated'
    where coalesce(statement.legal_status, '') not in ('V3', 'V4')
),
chained as (
    select
        *,
        count(*) filter (started_because = 'S') over journey as care_period,
        coalesce(placement in ('A3', 'A4', 'A5', 'A6'), false) as adoptive,
        lag(placement) over journey as placement_before
    from held
    window journey as (partition by child_key, known_from order by started_on)
),
marked as (
    -- P or B starts another adoptive placement; so does S
    select
        *,
        adoptive and not coalesce(
            placement_before in ('A3', 'A4', 'A5', 'A6') and started_because in ('L', 'T', 'U'),
            false) as opens_adoptive,
        coalesce(started_because in ('L', 'T', 'U'), false) as stays_with_carer,
        route_shown(placement) as route_shown,
        row_number() over (partition by child_key, known_from order by started_on) as place
    from chained
)
select
    child_key,
    known_from,
    known_to,
    care_period,
    started_on,
    lead(started_on, 1, 'infinity'::date) over journey,
    started_because,
    legal_status,
    need,
    placement,
    provider,
    ended_on,
    ended_because,
    case when adoptive then count(*) filter (opens_adoptive) over journey end,
    max(started_on) filter (not stays_with_carer or place = 1) over journey,
    -- an adoptive placement says it by its code; before there is one, the legal status does
    coalesce(
        last_value(route_shown ignore nulls) over care,
        case when bool_or(legal_status = 'E1') over care then 'PLACEMENT_ORDER' end),
    turn
from marked
window
    journey as (partition by child_key, known_from order by started_on),
    care as (partition by child_key, known_from, care_period order by started_on)

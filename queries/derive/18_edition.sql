-- What was proposed for publication, and what became of it: by the last decision about it, and overtaken where a later number
-- came before any. Everything of it is in the events.
insert into edition
with said as (
    select
        type,
        told ->> '$.edition.authority' as authority,
        told ->> '$.edition.catalogue' as catalogue,
        told ->> '$.edition.period' as period,
        (told ->> '$.edition.number')::integer as number,
        told ->> '$.by' as person,
        told,
        known_at,
        recorded_at,
        position
    from statement
    where type like 'Edition%'
),
offered as (
    select
        *,
        number < max(number) over (partition by authority, catalogue, period) as is_overtaken
    from said
    where type in ('EditionProposed', 'EditionOverridden')
),
decided as (
    select
        *,
        case type when 'EditionApproved' then 'APPROVED' else 'REJECTED' end as status
    from said
    where type in ('EditionApproved', 'EditionRejected')
)
select
    offered.authority,
    offered.catalogue,
    offered.period,
    offered.number,
    offered.known_at,
    (offered.told ->> '$.position')::bigint,
    offered.told ->> '$.content',
    (offered.told -> '$.cells')::varchar,
    (offered.told -> '$.headlines')::varchar,
    offered.told ->> '$.because',
    offered.person,
    offered.recorded_at,
    offered.position,
    coalesce(decided.status, case when offered.is_overtaken then 'OVERTAKEN' else 'PROPOSED' end),
    decided.person,
    decided.recorded_at,
    decided.position,
    decided.told ->> '$.because',
    (decided.told -> '$.released')::varchar
from offered
left join decided
    on decided.authority = offered.authority and decided.catalogue = offered.catalogue
    and decided.period = offered.period and decided.number = offered.number

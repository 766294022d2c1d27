-- What recorders ever told of one sibling group, in the order of the days, and what became of each: corrected, retracted, or
-- replaced by a siblings.csv that named the group later. $1 the group's key
with taken as (
    select
        fact.position,
        ending.type,
        ending.because,
        ending.on_authority_of,
        case when ending.type = 'SiblingCorrected' then sibling_fact_key(
            ending.told ->> '$.sibling.step', ending.told ->> '$.sibling.child', ending.occurred_on) end as replaced_by
    from sibling_fact as fact
    inner join statement as ending
        on ending.sibling_group = fact.sibling_group and ending.fact_id = fact.fact_id and ending.position > fact.position
        and ending.type in ('SiblingCorrected', 'SiblingRetracted')
    where fact.sibling_group = $1::uuid
    qualify row_number() over (partition by fact.position order by ending.position) = 1
),
filed as (
    select
        fact.position,
        min(submission.known_at) as known_at
    from sibling_fact as fact
    inner join statement as said on said.sibling_group = fact.sibling_group and said.type = 'SiblingGroupStated'
    inner join submission
        on submission.submission = said.submission and submission.turn > fact.turn
        and submission.completed_position is not null and submission.withdrawn_position is null
    where fact.sibling_group = $1::uuid
    group by fact.position
),
ended as (
    select
        fact.*,
        said.told ->> '$.sibling.because' as apart_because,
        coalesce(said.told ->> '$.sibling.precision', 'DAY') as precision,
        taken.type,
        taken.because,
        taken.on_authority_of,
        taken.replaced_by,
        coalesce(filed.known_at < fact.known_to, false) as is_replaced,
        least(fact.known_to, coalesce(filed.known_at, 'infinity')) as ended_at
    from sibling_fact as fact
    inner join statement as said on said.position = fact.position and said.sibling_group = fact.sibling_group
    left join taken on taken.position = fact.position
    left join filed on filed.position = fact.position
    where fact.sibling_group = $1::uuid
)
select
    fact_id,
    authority,
    step,
    child_key::varchar as child_key,
    occurred_on,
    precision,
    apart_because,
    known_from,
    case when isfinite(ended_at) then ended_at end as known_to,
    case
        when is_replaced then 'REPLACED'
        when type = 'SiblingCorrected' then 'CORRECTED'
        when type = 'SiblingRetracted' then 'RETRACTED'
        else 'HOLDS'
    end as status,
    case when not is_replaced then replaced_by end as replaced_by,
    case when not is_replaced then because end as because,
    case when not is_replaced then on_authority_of end as on_authority_of
from ended
order by occurred_on nulls first, position

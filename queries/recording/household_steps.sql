-- The steps that were ever told of one household of adopters, in the order of their days, and what became of each.
-- $1 the household's key
select
    fact_id,
    step,
    occurred_on,
    precision,
    outcome,
    child_key::varchar as child_key,
    known_from,
    case when isfinite(known_to) then known_to end as known_to,
    case ended_by
        when 'HouseholdStepCorrected' then 'CORRECTED'
        when 'HouseholdStepRetracted' then 'RETRACTED'
        else 'HOLDS'
    end as status,
    replaced_by,
    because,
    on_authority_of,
    array_to_string(confirmed ->> '$[*].rule', ',') as confirmed
from household_step
where household = $1::uuid
order by occurred_on, position

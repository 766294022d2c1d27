-- The facts of each household of which a batch tells, from when to when they held. A correction or retraction ends the fact
-- that it names, told last before it; a correction tells another. $1 after.
insert into household_step
with said as (
    select
        *,
        household_fact_key(told ->> '$.step.step', occurred_on, told ->> '$.step.child') as told_fact
    from statement
    where type in ('HouseholdStepRecorded', 'HouseholdStepCorrected', 'HouseholdStepRetracted')
        and household in (select household from statement where position > $1 and household is not null)
)
select
    said.household,
    said.authority,
    said.told_fact,
    said.told ->> '$.step.step',
    said.occurred_on,
    coalesce(said.told ->> '$.step.precision', 'DAY'),
    said.told ->> '$.step.outcome',
    try_cast(said.told ->> '$.step.child' as uuid),
    said.known_at,
    coalesce(ending.known_at, 'infinity'),
    said.position,
    said.told -> '$.confirmed',
    ending.type,
    case when ending.type = 'HouseholdStepCorrected' then ending.told_fact end,
    ending.because,
    ending.on_authority_of
from said
left join said as ending
    on ending.household = said.household and ending.fact_id = said.told_fact and ending.position > said.position
    and ending.type in ('HouseholdStepCorrected', 'HouseholdStepRetracted')
where said.type in ('HouseholdStepRecorded', 'HouseholdStepCorrected') and said.told ->> '$.step.step' is not null
qualify row_number() over (partition by said.position order by ending.position) = 1

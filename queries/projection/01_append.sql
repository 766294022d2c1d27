-- Appends the events behind one position up to another as statements. $1 after, $2 up to.
-- Text that is not what it should be gives a reason here instead of an error: one bad event must not stop the rest.
with stored as (
    select
        *,
        try(from_json(payload, '{
            "child": "VARCHAR", "authority": "VARCHAR", "submission": "VARCHAR", "year": "VARCHAR", "kind": "VARCHAR",
            "knownAt": "VARCHAR", "digest": "VARCHAR", "speaksOf": ["VARCHAR"], "reason": "VARCHAR",
            "occurredOn": "VARCHAR", "factId": "VARCHAR", "command": "VARCHAR", "household": "VARCHAR", "basis": "VARCHAR", "precision": "VARCHAR",
            "characteristics": {"sex": "VARCHAR", "ethnicity": "VARCHAR", "bornIn": "VARCHAR",
                "needs": "MAP(VARCHAR, VARCHAR)", "need": "VARCHAR", "disability": "VARCHAR"}, "shredded": "BOOLEAN",
            "episode": {"startedBecause": "VARCHAR", "legalStatus": "VARCHAR", "placement": "VARCHAR", "provider": "VARCHAR", "endedOn": "VARCHAR", "endedBecause": "VARCHAR",
                "placeChangedBecause": "VARCHAR"},
            "decision": {"ceasedOn": "VARCHAR", "ceasedBecause": "VARCHAR"},
            "adoption": {"decidedOn": "VARCHAR", "matchedOn": "VARCHAR", "byFosterCarer": "BOOLEAN"},
            "group": "VARCHAR", "membership": {"leftOn": "VARCHAR", "placedTogether": "BOOLEAN"},
            "grounds": {"because": "VARCHAR", "onAuthorityOf": "VARCHAR"}, "milestone": {"milestone": "VARCHAR", "detail": "JSON", "precision": "VARCHAR"},
            "count": {"year": "VARCHAR", "what": "VARCHAR", "key": "VARCHAR", "value": "DOUBLE"}
        }')) as said
    from stored_event($1, $2)
),
read as (
    select
        stored.*,
        try_cast(said.child as uuid) as child_key,
        try_cast(said.submission as uuid) as submission,
        try_cast(said.group as uuid) as sibling_group,
        try_cast(said.household as uuid) as household,
        try_cast(said.knownAt as timestamptz) as known_at,
        try_cast(said.occurredOn as date) as occurred_on,
        try_cast(coalesce(said.episode.endedOn, said.membership.leftOn) as date) as ended_on,
        try_cast(said.decision.ceasedOn as date) as ceased_on,
        try_cast(said.adoption.decidedOn as date) as decided_on,
        try_cast(said.adoption.matchedOn as date) as matched_on,
        try_cast(said.characteristics.bornIn || '-01' as date) as born_in
    from stored
)
insert into statement
select
    position,
    stream,
    type,
    child_key,
    said.authority,
    submission,
    coalesce(said.year, said.count.year),
    said.kind,
    said.digest,
    said.speaksOf,
    said.reason,
    known_at,
    occurred_on,
    said.characteristics.sex,
    said.characteristics.ethnicity,
    born_in,
    said.characteristics.needs, said.characteristics.need, said.characteristics.disability,
    coalesce(said.shredded, false) or type = 'CharacteristicsShredded',
    said.episode.startedBecause,
    said.episode.legalStatus,
    said.episode.placement,
    said.episode.provider,
    ended_on,
    said.episode.endedBecause,
    said.episode.placeChangedBecause,
    ceased_on,
    said.decision.ceasedBecause,
    decided_on,
    matched_on,
    said.adoption.byFosterCarer,
    sibling_group,
    said.membership.placedTogether,
    lower(said.milestone.milestone),
    said.milestone.detail,
    coalesce(said.milestone.precision, said.precision),
    case when said.command is not null then said.factId end,
    coalesce(said.grounds.because, said.basis),
    said.grounds.onAuthorityOf,
    lower(said.count.what),
    said.count.key,
    said.count.value,
    household,
    case when said.command is not null and child_key is null then payload end,
    try_cast(recorded_at as timestamptz),
    case
        when event_revision(type) is null then 'UNKNOWN_TYPE'
        when revision <> event_revision(type) then 'UNKNOWN_REVISION'
        when said is null or (submission is null and (type like 'Submission%' or type like '%Stated')) then 'UNREADABLE'
        when (type like '%Recorded' or type like '%Corrected' or type like '%Retracted' or type like '%Described')
            and (said.factId is null or said.command is null) then 'UNREADABLE'
        when type in ('CharacteristicsStated', 'CharacteristicRecorded', 'CharacteristicCorrected')
            and said.characteristics is null and said.shredded is null then 'UNREADABLE'
        when type not like 'Submission%' and type not like 'Sibling%' and type not like 'Count%'
            and type not like 'Household%' and child_key is null then 'UNREADABLE'
        when (type like 'Sibling%' or type = 'MembershipStated') and sibling_group is null then 'UNREADABLE'
        when type like 'Household%' and (household is null or said.authority is null) then 'UNREADABLE'
        when type not in ('SubmissionCompleted', 'SubmissionWithdrawn') and known_at is null then 'UNREADABLE'
        when type in ('EpisodeStated', 'DecisionStated', 'MilestoneRecorded', 'MilestoneCorrected',
            'HouseholdStepRecorded', 'HouseholdStepCorrected', 'CharacteristicRecorded', 'CharacteristicCorrected') and occurred_on is null then 'UNREADABLE'
        when (said.occurredOn is not null and occurred_on is null)
            or (coalesce(said.episode.endedOn, said.membership.leftOn) is not null and ended_on is null)
            or (said.decision.ceasedOn is not null and ceased_on is null)
            or (said.adoption.decidedOn is not null and decided_on is null)
            or (said.adoption.matchedOn is not null and matched_on is null)
            or (said.characteristics.bornIn is not null and born_in is null) then 'UNREADABLE'
        when type = 'CountStated' and (said.authority is null or said.count.year is null or said.count.what is null
            or said.count.key is null or said.count.value is null) then 'UNREADABLE'
        when type in ('SubmissionBegun', 'ReturnStated', 'MilestonesStated', 'SiblingGroupStated', 'CountsStated')
            and (said.year is null or said.digest is null or said.authority is null) then 'UNREADABLE'
    end
from read

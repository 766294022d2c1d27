-- The revision in which each type of event is read; null for a type that is not known. As journey.events.EventCatalogue has it.
create macro event_revision(type) as case
    when type in ('MilestoneStated', 'CharacteristicsStated', 'EpisodeStated') then '2'
    when type in (
        'SubmissionBegun', 'SubmissionCompleted', 'SubmissionWithdrawn',
        'ReturnStated', 'MilestonesStated', 'DecisionStated',
        'AdoptionDetailsStated',
        'MilestoneRecorded', 'MilestoneCorrected', 'MilestoneRetracted',
        'CharacteristicRecorded', 'CharacteristicCorrected', 'CharacteristicRetracted',
        'CharacteristicsShredded', 'CaseHeld', 'HoldReleased',
        'SiblingGroupStated', 'MembershipStated', 'SiblingRecorded', 'SiblingCorrected', 'SiblingRetracted',
        'CountsStated', 'CountStated',
        'HouseholdStepRecorded', 'HouseholdStepCorrected', 'HouseholdStepRetracted', 'HouseholdDescribed'
    ) then '1'
end

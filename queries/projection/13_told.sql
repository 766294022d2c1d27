-- What has ever been said of the children who must be derived again, so that only what is needed of each step runs:
-- the columns are the words that the steps ask for. once_told: a recorder told what a period of care has one of.
select
    coalesce(bool_or(statement.type = 'EpisodeStated'), false) as episodes,
    coalesce(bool_or(statement.type = 'DecisionStated'), false) as decisions,
    coalesce(bool_or(statement.type = 'AdoptionDetailsStated'), false) as adoptions,
    coalesce(bool_or(statement.type = 'MilestoneStated'), false) as tracked,
    coalesce(bool_or(statement.type in ('MilestoneRecorded', 'MilestoneCorrected')), false) as recorded,
    coalesce(bool_or(statement.fact_id is not null and statement.milestone in
        ('entered_care', 'placement_order', 'early_permanence_placement', 'adoption_order', 'left_care')), false) as once_told,
    coalesce(bool_or(statement.type in (
        'MilestoneCorrected', 'MilestoneRetracted', 'CharacteristicCorrected', 'CharacteristicRetracted')), false) as taken_back,
    coalesce(bool_or(statement.type in ('CharacteristicRecorded', 'CharacteristicCorrected')), false) as characteristics,
    coalesce(bool_or(statement.milestone in ('adm_decision', 'plan_changed')), false) as plans,
    coalesce(bool_or(statement.milestone = 'entered_care'), false) as entries
from statement
semi join touched on touched.child_key = statement.child_key

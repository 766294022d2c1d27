-- What has ever been said of the children who must be derived again, so that only the steps run that it needs.
select
    coalesce(bool_or(statement.type = 'EpisodeStated'), false) as care,
    coalesce(bool_or(statement.type = 'DecisionStated'), false) as decisions,
    coalesce(bool_or(statement.type = 'AdoptionDetailsStated'), false) as adoptions,
    coalesce(bool_or(statement.type = 'MilestoneStated'), false) as tracked,
    coalesce(bool_or(statement.fact_id is not null), false) as recorded
from statement
semi join touched on touched.child_key = statement.child_key

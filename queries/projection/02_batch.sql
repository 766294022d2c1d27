-- What a batch holds, so that only the steps run that it needs. $1 after.
select
    count(*) filter (unreadable_because is not null) + (select count(*) from parked) as to_park,
    count(*) filter (type = 'SubmissionBegun') as begun,
    count(*) filter (type = 'SubmissionCompleted') as completed,
    count(*) filter (type = 'SubmissionWithdrawn') as withdrawn,
    count(*) filter (type in ('ReturnStated', 'MilestonesStated')) as listings,
    count(*) filter (child_key is not null and (fact_id is not null or type = 'CharacteristicsShredded')) as of_children,
    count(*) filter (sibling_group is not null and fact_id is not null) as of_sibling_groups,
    count(household) as of_households,
    count(*) filter (type like 'Edition%') as of_editions,
    count(*) filter (type like 'Question%') as of_members_questions
from statement
where position > $1

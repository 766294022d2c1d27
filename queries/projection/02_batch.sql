-- What a batch holds, so that only the steps run that it needs. $1 after.
select
    count(*) filter (unreadable_because is not null) + (select count(*) from parked) as to_park,
    count(*) filter (type = 'SubmissionBegun') as begun,
    count(*) filter (type = 'SubmissionCompleted') as completed,
    count(*) filter (type = 'SubmissionWithdrawn') as withdrawn,
    count(*) filter (type in ('ReturnStated', 'MilestonesStated')) as listings,
    count(*) filter (fact_id is not null or type = 'CharacteristicsShredded') as recorded
from statement
where position > $1

-- What submissions may have changed: one column for each of what they may tell of besides children's facts, and of what
-- recorders may have told before, which only then can be overruled. Much is planned for nothing where nobody has.
-- $1 the ids of the submissions, parted by commas
with stated as (
    select statement.type
    from statement
    semi join (select unnest(string_split($1, ','))::uuid as asked) as said on said.asked = statement.submission
    where statement.type in ('SiblingGroupStated', 'CountStated')
)
select
    exists (from stated where type = 'SiblingGroupStated') as siblings,
    exists (from stated where type = 'CountStated') as counts,
    exists (from tracker_fact where source = 'RECORDER') as recorded,
    exists (from taken_back) as taken_back

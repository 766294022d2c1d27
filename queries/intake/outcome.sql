-- What submissions changed, fact by fact, against what held just before they were submitted.
-- $1 their ids, parted by commas; $2 the instant at which they were submitted
-- What stands between -- [ and -- ] is there where the submissions tell of that: see intake/at_stake
with said as (
    select unnest(string_split($1, ','))::uuid as submission
),
named as (
    select distinct child_key from listing semi join said on said.submission = listing.submission
    union
    select distinct child_key from spoken semi join said on said.submission = spoken.submission
),
-- [SIBLINGS
named_group as (
    select distinct sibling_group
    from statement semi join said on said.submission = statement.submission
    where type = 'SiblingGroupStated'
),
-- ]
-- [COUNTS
named_count as (
    select distinct authority, year, counted
    from statement semi join said on said.submission = statement.submission
    where type = 'CountStated'
),
-- ]
holding as (
    -- every fact in the form that it had before and in the form that it has now
    select fact.child_key, fact.kind || '/' || fact.day as fact_id, fact.known_from, fact.known_to, fact.submission,
        concat_ws('|', fact.ended_on, fact.ended_because, fact.place_changed_because, '', statement.started_because,
            statement.legal_status, about.needs[fact.day::varchar], statement.placement, statement.provider) as form
    from fact
    semi join named on named.child_key = fact.child_key
    inner join statement on statement.position = fact.position and statement.child_key = fact.child_key
    left join statement as about
        on about.child_key = fact.child_key and about.submission = fact.submission and about.type = 'CharacteristicsStated'
    union all
    select adoption_fact.child_key, 'AD1', known_from, known_to, submission,
        concat_ws('|', decided_on, '', matched_on, '', by_foster_carer)
    from adoption_fact
    semi join named on named.child_key = adoption_fact.child_key
    union all
    select version.child_key, 'CHILD', version.known_from, version.known_to, spoken.submission,
        concat_ws('|', version.sex, '', version.ethnicity, '', version.born_in)
    from version
    semi join named on named.child_key = version.child_key
    asof inner join spoken on spoken.child_key = version.child_key and version.known_from >= spoken.known_at
    where spoken.lists
    union all
    select tracker_fact.child_key, milestone || '/' || coalesce(occurred_on::varchar, ''), known_from, known_to,
        submission, concat_ws('|', detail, precision)
    from tracker_fact
    semi join named on named.child_key = tracker_fact.child_key
    where not taken_back
    -- [SIBLINGS
    union all
    select membership.child_key, membership.sibling_group || '/' || coalesce(membership.joined_on::varchar, ''),
        membership.known_from, membership.known_to, statement.submission,
        concat_ws('|', membership.left_on, '', membership.placed_together)
    from membership
    semi join named_group on named_group.sibling_group = membership.sibling_group
    inner join statement
        on statement.position = membership.position and statement.sibling_group = membership.sibling_group
    -- ]
    -- [COUNTS
    union all
    -- of no child
    select '00000000-0000-0000-0000-000000000000'::uuid,
        concat_ws('/', yearly_count.year, yearly_count.counted, yearly_count.counted_key),
        known_from, known_to, submission, counted_value::varchar
    from yearly_count
    semi join named_count
        on named_count.authority = yearly_count.authority and named_count.year = yearly_count.year
        and named_count.counted = yearly_count.counted
    -- ]
),
before as (
    select child_key, fact_id, any_value(form) as form
    from holding
    where known_from < $2::timestamptz and known_to >= $2::timestamptz
        and (submission is null or submission not in (select submission from said))
    group by child_key, fact_id
),
now as (
    select child_key, fact_id, any_value(form) as form,
        bool_or(coalesce(submission in (select submission from said), false)) as ours
    from holding
    where known_from <= $2::timestamptz and known_to > $2::timestamptz
    group by child_key, fact_id
)
select
    count(*) filter (now.ours and before.fact_id is null) as recorded,
    count(*) filter (now.ours and before.form <> now.form) as corrected,
    count(*) filter (now.fact_id is null) as retracted,
    count(*) filter (now.ours and before.form = now.form) as unchanged
from before
full outer join now on now.child_key = before.child_key and now.fact_id = before.fact_id

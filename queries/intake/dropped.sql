-- What recorders had said and held until submissions came that speak of the child and do not say it: later knowledge wins,
-- and somebody should know. $1 the ids of the submissions, parted by commas; $2 the instant at which they were submitted
-- fact_stays: the submissions cover it without naming it, so that it is among the facts of the child and counts nowhere
-- grain: one row per child and fact
with said as (
    select unnest(string_split($1, ','))::uuid as submission
),
named as (
    select listing.child_key from listing semi join said on said.submission = listing.submission
    union
    select spoken.child_key from spoken semi join said on said.submission = spoken.submission
),
fact as (
    select
        tracker_fact.child_key,
        tracker_fact.milestone,
        tracker_fact.occurred_on,
        tracker_fact.source,
        fact_key(tracker_fact.milestone, tracker_fact.occurred_on, tracker_fact.detail) as fact_id,
        known_from < $2::timestamptz and known_to >= $2::timestamptz as before,
        known_from <= $2::timestamptz and known_to > $2::timestamptz as now
    from tracker_fact
    semi join named on named.child_key = tracker_fact.child_key
    where tracker_fact.occurred_on is not null
),
shown as (
    select
        milestone.child_key,
        milestone.milestone,
        milestone.occurred_on,
        milestone.source,
        known_from < $2::timestamptz and known_to >= $2::timestamptz as before,
        known_from <= $2::timestamptz and known_to > $2::timestamptz as now
    from milestone
    semi join named on named.child_key = milestone.child_key
)
select
    fact.child_key::varchar as child_key,
    fact.milestone,
    fact.occurred_on,
    bool_or(fact.now) as fact_stays
from fact
where fact.before and fact.source = 'RECORDER'
    and exists (
        from shown
        where shown.before and shown.child_key = fact.child_key and shown.milestone = fact.milestone
            and shown.occurred_on = fact.occurred_on and shown.source <> 'RETURN'
    )
    and not exists (
        from shown
        where shown.now and shown.child_key = fact.child_key and shown.milestone = fact.milestone
            and shown.occurred_on = fact.occurred_on
            and (shown.source = 'RETURN' or exists (
                from fact as again
                where again.now and again.child_key = fact.child_key and again.fact_id = fact.fact_id))
    )
group by fact.child_key, fact.milestone, fact.occurred_on, fact.fact_id
order by fact.child_key, fact.milestone, fact.occurred_on

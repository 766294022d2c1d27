-- The cases that a measure considered, each with its dimensions and the dates that it rests on.
-- The measure stands where it says measured_here, and reads period, journey and milestone as they are named here.
-- $1 periods as JSON, $2 known at, $3 authorities that may be read as JSON, $4 codes allowed by dimension as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
),
journey as (
    select *
    from main.journey
    where known_from <= $2::timestamptz and $2::timestamptz < known_to
        and list_contains(from_json($3, '["VARCHAR"]'), authority)
),
milestone as (
    select milestone_version.*
    from main.milestone as milestone_version
    semi join journey on journey.child_key = milestone_version.child_key
    where known_from <= $2::timestamptz and $2::timestamptz < known_to
),
measured as (
    select * from measured_here
),
child as (
    select
        child_key,
        min(first_known_on) as first_known_on
    from journey
    group by child_key
),
described as (
    -- the period of care in which the case is counted, or the first where it lies before that
    select
        measured.*,
        journey.entered_on,
        journey.ordered_on,
        journey.matched_on,
        journey.moved_in_on,
        journey.adopted_on,
        journey.authority as local_authority,
        ethnic_group(journey.ethnicity) as ethnic_group,
        coalesce(journey.ethnicity, 'NOBT') as ethnicity,
        coalesce(journey.sex, 'NOT_KNOWN') as sex,
        age_band(journey.born_in, journey.entered_on) as age_at_entry
    from measured
    inner join child on child.child_key = measured.child_key
    asof inner join journey
        on journey.child_key = measured.child_key
        and greatest(measured.counted_on, child.first_known_on) >= journey.first_known_on
),
allowed as (
    select unnest(from_json($4, '{
        "LOCAL_AUTHORITY": ["VARCHAR"], "ETHNIC_GROUP": ["VARCHAR"], "ETHNICITY": ["VARCHAR"], "SEX": ["VARCHAR"],
        "AGE_AT_ENTRY": ["VARCHAR"]
    }'))
)
select described.*
from described
cross join allowed
where passes(allowed.local_authority, described.local_authority)
    and passes(allowed.ethnic_group, described.ethnic_group)
    and passes(allowed.ethnicity, described.ethnicity)
    and passes(allowed.sex, described.sex)
    and passes(allowed.age_at_entry, described.age_at_entry)

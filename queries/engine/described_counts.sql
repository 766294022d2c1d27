-- What a measure over counts.csv considered, one row for each family, person or household that was counted; they have no
-- keys and no dates of their own. The measure stands where it says measured_here, and reads counted as it is named here.
-- $1 to $6 as in engine/described.sql; $5 and $6 are of no use here
with asked as (
    select
        $5::varchar as from_milestone,
        $6::varchar as to_milestone
),
period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
),
counted as (
    -- a year's number cannot be parted, so it counts in windows that hold the whole year
    select
        period.label as period,
        yearly_count.authority,
        yearly_count.counted,
        yearly_count.counted_key,
        yearly_count.ends_on as counted_on,
        yearly_count.ends_on = period.ends_on as at_period_end,
        concat_ws('/', yearly_count.authority, yearly_count.year, yearly_count.counted, yearly_count.counted_key, number)
            as case_key
    from period
    inner join main.yearly_count
        on yearly_count.starts_on >= period.starts_on and yearly_count.ends_on <= period.ends_on
    cross join unnest(range(1, yearly_count.counted_value::bigint + 1)) as unit(number)
    where yearly_count.counted <> 'published'
        and yearly_count.known_from <= $2::timestamptz and $2::timestamptz < yearly_count.known_to
        and list_contains(from_json($3, '["VARCHAR"]'), yearly_count.authority)
),
measured as (
    select * from measured_here
),
described as (
    select
        measured.* exclude (authority, codes),
        null::uuid as family,
        map_concat(measured.codes, map {'LOCAL_AUTHORITY': measured.authority}) as codes
    from measured
)
select *
from described
where len(list_filter(
    map_entries(cast($4::json as map(varchar, varchar[]))),
    lambda allowed: not list_contains(allowed.value, codes[allowed.key])
)) = 0

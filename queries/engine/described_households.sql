-- The households of adopters that a measure considered, each with its codes. The measure stands where it says measured_here,
-- and reads household_way as known then; the parts stand in this folder.
-- $1 to $4 as in engine/described.sql; $5 and $6 are of no use here
with asked as (
    select
        $5::varchar as from_milestone,
        $6::varchar as to_milestone
),
period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
),
household as (select * from household_here),
household_way as (select * from household_way_here),
measured as (
    select * from measured_here
),
described as (
    select
        measured.* exclude (household),
        measured.household::varchar as case_key,
        measured.household as family,
        household.authority as local_authority,
        null::date as entered_on,
        null::date as ordered_on,
        null::date as matched_on,
        null::date as moved_in_on,
        null::date as adopted_on,
        map {
            'LOCAL_AUTHORITY': household.authority,
            'ETHNIC_GROUP': household.ethnic_group,
            'AGENCY': household.agency
        } as codes
    from measured
    inner join household on household.household = measured.household
)
select *
from described
where len(list_filter(
    map_entries(cast($4::json as map(varchar, varchar[]))),
    lambda allowed: not list_contains(allowed.value, codes[allowed.key])
)) = 0

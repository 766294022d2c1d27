-- code: PANEL_MEMBERS
-- version: 1
-- title: Members of the adoption panel
-- meaning: People on the adoption panel's central list on the last day of the window, by ethnic group.
-- cohort: The central list on 31 March, as counted once a year.
-- figure: count
-- unit: people
-- records: counts
-- counts: panel_members_by_ethnic_group
-- parted by: ETHNIC_GROUP
-- would need: For each year the numbers of panel_members_by_ethnic_group in counts.csv; a central list is small, so such
--   numbers may point at people.
-- source: Asked for in Coventry, Scrutiny Board (2), Annual Report of the Adoption Service 2018-2019.
-- valid from: 2005-12-30
-- grain: one row per period and person
select
    period,
    authority,
    case_key,
    counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because,
    map {'ETHNIC_GROUP': upper(counted_key)} as codes
from counted
where counted = 'panel_members_by_ethnic_group' and at_period_end

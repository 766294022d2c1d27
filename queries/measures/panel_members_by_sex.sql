-- code: PANEL_MEMBERS_BY_SEX
-- version: 1
-- title: Members of the adoption panel, by sex
-- meaning: People on the adoption panel's central list on the last day of the window, by sex. A count of its own: numbers
--   by ethnic group and by sex cannot be put together, since nobody counted both at once.
-- cohort: The central list on 31 March, as counted once a year.
-- figure: count
-- unit: people
-- records: counts
-- counts: panel_members_by_sex
-- parted by: SEX
-- would need: For each year the numbers of panel_members_by_sex in counts.csv.
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
    map {'SEX': upper(counted_key)} as codes
from counted
where counted = 'panel_members_by_sex' and at_period_end

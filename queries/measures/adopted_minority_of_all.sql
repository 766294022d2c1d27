-- code: ADOPTED_MINORITY_OF_ALL
-- version: 1
-- title: Adopted children from minority ethnic groups, of all adopted
-- meaning: Share of children adopted in the window who are known to be from a minority ethnic group, of all children
--   adopted: those whose group is not known count as if they were not. Minority means every ethnic group but White
--   British.
-- cohort: Every child with an adoption order dated in the window, once. Ethnic group as last told by the knowledge date.
-- of: ADOPTED
-- left out: ETHNICITY_SHREDDED, the record of the ethnic group was destroyed by law.
-- figure: share
-- unit: children
-- source: SSDA903 header, ETHNIC, in DfE's broad groups. Councils define minority differently, so the definition is
--   stated.
-- valid from: 2001-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    null::double as value,
    minority_ethnic(ethnicity) = 'YES' as in_numerator,
    case when shredded then 'ETHNICITY_SHREDDED' end as excluded_because
from adopted

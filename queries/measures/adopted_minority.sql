-- code: ADOPTED_MINORITY
-- version: 1
-- title: Adopted children from minority ethnic groups
-- meaning: Share of children adopted in the window who are from a minority ethnic group, of those whose ethnic group is
--   known. Minority means every ethnic group but White British: White Irish, Gypsy or Roma and other White groups count as
--   minorities.
-- cohort: Every child with an adoption order dated in the window, once. Ethnic group as last told by the knowledge date.
-- of: ADOPTED
-- left out: ETHNICITY_NOT_KNOWN, the ethnic group was refused, not yet obtained or left blank (REFU, NOBT);
--   ETHNICITY_SHREDDED, the record of it was destroyed by law.
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
    case
        when shredded then 'ETHNICITY_SHREDDED'
        when minority_ethnic(ethnicity) = 'NOT_KNOWN' then 'ETHNICITY_NOT_KNOWN'
    end as excluded_because
from adopted

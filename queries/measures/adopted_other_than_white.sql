-- code: ADOPTED_OTHER_THAN_WHITE
-- version: 1
-- title: Adopted children from other than White ethnic groups
-- meaning: Share of children adopted in the window who are from the Mixed, Asian, Black or Other broad groups, of those
--   whose ethnic group is known. White minorities are not among them.
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
    ethnic_group(ethnicity) in ('MIXED', 'ASIAN', 'BLACK', 'OTHER') as in_numerator,
    case
        when shredded then 'ETHNICITY_SHREDDED'
        when minority_ethnic(ethnicity) = 'NOT_KNOWN' then 'ETHNICITY_NOT_KNOWN'
    end as excluded_because
from adopted

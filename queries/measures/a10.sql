-- code: A10
-- version: 2013
-- title: Time from entering care to moving in with the adoptive family, adjusted for foster carer adoptions
-- meaning: As A1, but a child adopted by a foster carer counts as home from the day it first lived with that carer.
-- cohort: Every child with an adoption order dated in the window.
-- clock starts: Start of the latest period of care (RNE S).
-- clock stops: Start of the adoptive placement that led to adoption; where AD1 says FOSTER_CARE 1, the first day with the
--   same carer, walking back from that placement over RNE L, T and U, but not past entering care.
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns; NOT_PLACED_FOR_ADOPTION, no adoptive
--   placement led to the adoption; BEFORE_ENTERING_CARE, the placement is dated before the child entered care.
-- figure: mean
-- unit: days
-- source: Wolverhampton, Analysis of adoption scorecard information 2011-2014; ASGLB local data Q3 2020-21.
-- valid from: 2009-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    case when by_foster_carer then greatest(coalesce(with_carer_since, moved_in_on), entered_on) else moved_in_on end
        - entered_on as value,
    null::boolean as in_numerator,
    case
        when entered_on is null then 'ENTERED_BEFORE_RECORDS'
        when moved_in_on is null then 'NOT_PLACED_FOR_ADOPTION'
        when moved_in_on < entered_on then 'BEFORE_ENTERING_CARE'
    end as excluded_because
from adopted

-- code: A1
-- version: 2014
-- title: Time from entering care to moving in with the adoptive family
-- meaning: Mean days between entering care and moving in with the adoptive family, for children adopted in the window.
--   Adoptions by foster carers make it long: the child moves in on the day the foster placement became adoptive.
-- cohort: Every child with an adoption order dated in the window.
-- clock starts: Start of the latest period of care (RNE S).
-- clock stops: Start of the adoptive placement that led to adoption (first A3 to A6 episode of its run).
-- left out: ENTERED_BEFORE_RECORDS, the start of care is not in the returns; NOT_PLACED_FOR_ADOPTION, no adoptive
--   placement led to the adoption; BEFORE_ENTERING_CARE, the placement is dated before the child entered care.
-- figure: mean
-- unit: days
-- threshold: 2008-11 639 = 21 months, DfE press release 11 May 2012 | 2009-12 639 = 21 months, DfE press release
--   11 May 2012 | 2011-14 547 = 18 months, Wolverhampton scorecard analysis 2015 | 2012-15 487 = 16 months,
--   Wolverhampton scorecard analysis 2015 | 2013-16 on 426 = 14 months, DfE 14 January 2014
-- source: DfE adoption scorecards, January 2014 and March 2019. The threshold of 2010-13 is told in more than one way and
--   is left out.
-- valid from: 2009-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    moved_in_on - entered_on as value,
    null::boolean as in_numerator,
    case
        when entered_on is null then 'ENTERED_BEFORE_RECORDS'
        when moved_in_on is null then 'NOT_PLACED_FOR_ADOPTION'
        when moved_in_on < entered_on then 'BEFORE_ENTERING_CARE'
    end as excluded_because
from adopted

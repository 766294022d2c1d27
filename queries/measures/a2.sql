-- code: A2
-- version: 2014
-- title: Time from placement order to match
-- meaning: Mean days between the court's authority to place a child and the council's decision on a match, for children
--   adopted in the window. A match made before the order counts as 0 days.
-- cohort: Every child with an adoption order dated in the window.
-- clock starts: First placement order (LS E1) of the period of care.
-- clock stops: Latest match by the adoption; AD1's DATE_MATCH wins over the tracker's latest.
-- left out: NO_PLACEMENT_ORDER, placed by consent, or the order is dated after the adoption; ORDER_BEFORE_RECORDS, the
--   order's date is not in the returns; NO_MATCH, no match is recorded, or none dated by the adoption;
--   NOT_PLACED_FOR_ADOPTION, no adoptive placement led to the adoption.
-- figure: mean
-- unit: days
-- threshold: 2008-11 213 = 7 months, DfE press release 11 May 2012 | 2009-12 213 = 7 months, DfE press release
--   11 May 2012 | 2011-14 182 = 6 months, Wolverhampton scorecard analysis 2015 | 2012-15 152 = 5 months,
--   Wolverhampton scorecard analysis 2015 | 2013-16 on 121 = 4 months, DfE 14 January 2014
-- source: LG Inform Plus metric 912; DfE adoption scorecards, January 2014. The threshold of 2010-13 is told in more than
--   one way and is left out. Councils also print 122 for 121: 4 months rounded up.
-- valid from: 2009-04-01
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    greatest(matched_on - ordered_on, 0) as value,
    null::boolean as in_numerator,
    case
        when order_before_records then 'ORDER_BEFORE_RECORDS'
        when ordered_on is null or ordered_on > adopted_on then 'NO_PLACEMENT_ORDER'
        when matched_on is null then 'NO_MATCH'
        when moved_in_on is null then 'NOT_PLACED_FOR_ADOPTION'
    end as excluded_because
from adopted

-- code: CARE_PROCEEDINGS_26_WEEKS
-- version: 2014
-- title: Care proceedings that ended within 26 weeks
-- meaning: Share of children whose care proceedings ended in the window and took 182 days or less. A case that took 182
--   days is within 26 weeks, one that took 183 is not.
-- cohort: Every child whose proceedings ended on a day of the window, once, by the latest end.
-- clock starts: The day on which proceedings were issued, the latest by the day on which they ended.
-- clock stops: The day on which proceedings ended, the latest in the window.
-- left out: NO_PROCEEDINGS_ISSUED, the tracker tells no day by then on which proceedings were issued, or none since those
--   before them ended.
-- figure: share
-- unit: children
-- records: milestones
-- needs: proceedings_ended
-- would need: The days on which care proceedings were issued and ended for each child, in milestones.csv.
-- source: Children Act 1989, section 32, as amended by the Children and Families Act 2014. The tracker (milestones.csv);
--   no return holds it.
-- valid from: 2014-04-22
-- grain: one row per period and child
select
    period,
    child_key::varchar as case_key,
    child_key,
    ended_on as counted_on,
    ended_on - issued_on as value,
    ended_on - issued_on <= 182 as in_numerator,
    case when issued_on is null then 'NO_PROCEEDINGS_ISSUED' end as excluded_because
from proceedings

-- code: CARE_PROCEEDINGS
-- version: 2014
-- title: Length of care proceedings
-- meaning: Mean days that care proceedings took at court, for children whose proceedings ended in the window. The law
--   asks for an end within 26 weeks (182 days), longer only where that is needed to resolve them justly.
-- cohort: Every child whose proceedings ended on a day of the window, once, by the latest end.
-- clock starts: The day on which proceedings were issued, the latest by the day on which they ended.
-- clock stops: The day on which proceedings ended, the latest in the window.
-- left out: NO_PROCEEDINGS_ISSUED, the tracker tells no day by then on which proceedings were issued, or none since those
--   before them ended.
-- figure: mean
-- unit: days
-- threshold: 2014-15 on 182
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
    null::boolean as in_numerator,
    case when issued_on is null then 'NO_PROCEEDINGS_ISSUED' end as excluded_because
from proceedings

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
with ended as (
    select
        period.label as period,
        milestone.child_key,
        max(milestone.occurred_on) as ended_on
    from period
    inner join milestone
        on milestone.milestone = 'proceedings_ended'
        and milestone.occurred_on between period.starts_on and period.ends_on
    group by period.label, milestone.child_key
),
heard as (
    select
        ended.period,
        ended.child_key,
        ended.ended_on,
        max(milestone.occurred_on) filter (milestone.milestone = 'proceedings_issued') as issued_on,
        max(milestone.occurred_on) filter (
            milestone.milestone = 'proceedings_ended' and milestone.occurred_on < ended.ended_on) as others_ended_on
    from ended
    left join milestone
        on milestone.child_key = ended.child_key
        and milestone.milestone in ('proceedings_issued', 'proceedings_ended')
        and milestone.occurred_on <= ended.ended_on
    group by ended.period, ended.child_key, ended.ended_on
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    ended_on as counted_on,
    ended_on - issued_on as value,
    null::boolean as in_numerator,
    case when issued_on is null or issued_on < others_ended_on then 'NO_PROCEEDINGS_ISSUED' end as excluded_because
from heard

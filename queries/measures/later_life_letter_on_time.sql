-- code: LATER_LIFE_LETTER_ON_TIME
-- version: 1
-- title: Later life letters handed over on time
-- meaning: Share of adopted children whose later life letter was due in the window and was handed over by the day it was
--   due: the 10th working day after the adoption celebration. Where the tracker knows of no celebration, it is the 10th
--   working day after the adoption order. One that is not handed over by that day, as far as is known, is late.
-- cohort: Every adopted child whose later life letter was due on a day of the window, once. Working days are those from
--   Monday to Friday that are no bank holiday in England.
-- clock starts: The celebration, the first dated on or after the adoption order; where none is known, the adoption
--   order.
-- clock stops: The day on which a later life letter was handed over, the first that is known.
-- left out: NOT_DUE_YET, the due day is not over: it is the knowledge date or lies after it.
-- figure: share
-- unit: children
-- records: milestones
-- needs: later_life_letter
-- would need: The days of the celebration and of handing over the later life letter, for each adopted child, in
--   milestones.csv.
-- source: Statutory guidance on adoption: within 10 working days of the adoption ceremony. The tracker (milestones.csv);
--   no return holds it.
-- valid from: 2011-04-01
-- grain: one row per period and child
with handed_over as (
    select
        child_key,
        min(occurred_on) as handed_over_on
    from milestone
    where milestone = 'later_life_letter'
    group by child_key
)
select
    period.label as period,
    due.child_key::varchar as case_key,
    due.child_key,
    due.due_on as counted_on,
    handed_over.handed_over_on - due.begun_on as value,
    coalesce(handed_over.handed_over_on <= due.due_on, false) as in_numerator,
    case when due.due_on >= asked.known_on then 'NOT_DUE_YET' end as excluded_because
from period
cross join asked
inner join keepsake_due as due on due.due_on between period.starts_on and period.ends_on
left join handed_over on handed_over.child_key = due.child_key
qualify row_number() over (partition by period.label, due.child_key order by due.adopted_on desc) = 1

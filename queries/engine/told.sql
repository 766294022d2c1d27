-- What was told of each case by the day on which it counts. One row per period and case.
select
    measured.period,
    measured.case_key,
    max(milestone.occurred_on) filter (milestone.milestone = 'adm_decision') as decided_on,
    max(milestone.occurred_on) filter (milestone.milestone = 'entered_care') as entered_on,
    coalesce(bool_or(milestone.milestone = 'early_permanence_placement'), false) as early_permanence
from measured
left join milestone
    on milestone.child_key = measured.child_key and milestone.occurred_on <= measured.counted_on
group by measured.period, measured.case_key

-- code: EXTERNAL_SEARCHES
-- version: 1
-- title: Children for whom adopters were sought outside the region
-- meaning: Children for whom family finding went beyond the own regional agency in the window.
-- cohort: Every child with an external search begun on a day of the window, once.
-- figure: count
-- unit: children
-- records: milestones
-- needs: external_search
-- would need: The day on which family finding went to external search, in milestones.csv.
-- source: The tracker (milestones.csv); no return holds it.
-- valid from: 2018-04-01
-- grain: one row per period and child
select
    period.label as period,
    milestone.child_key::varchar as case_key,
    milestone.child_key,
    max(milestone.occurred_on) as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join milestone
    on milestone.milestone = 'external_search'
    and milestone.occurred_on between period.starts_on and period.ends_on
group by period.label, milestone.child_key

-- Children who wait with a placement order on the last day of each period: in care, the plan stands, not placed and not
-- adopted. ordered_on is null where the order is older than the records. One row per period and child.
select
    standing.period,
    standing.child_key,
    standing.ends_on,
    min(milestone.occurred_on) as ordered_on
from standing
left join milestone
    on milestone.child_key = standing.child_key and milestone.care_period = standing.care_period
    and milestone.milestone = 'placement_order' and milestone.occurred_on <= standing.ends_on
where standing.ordered and standing.plan_stands and not standing.placed and not standing.adopted
group by standing.period, standing.child_key, standing.ends_on

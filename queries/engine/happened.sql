-- What befell each child in each year that does not add up, and how things stood with it on the last day of the year before
-- (was_, had_) and of that year itself (is_, has_). One row per child and year.
with befallen as (
    select
        gap.period,
        gap.child_key,
        count(*) filter (milestone.milestone = 'moved_in') as times_moved_in,
        coalesce(bool_or(milestone.milestone = 'moved_in' and milestone.source <> 'RETURN'), false) as moved_in_as_tracked,
        max(milestone.occurred_on) filter (milestone.milestone = 'adm_decision') as decided_on,
        max(milestone.occurred_on) filter (milestone.milestone = 'adoption_order') as adopted_on
    from gap
    inner join period on period.label = gap.period
    left join milestone
        on milestone.child_key = gap.child_key
        and milestone.occurred_on between period.starts_on and period.ends_on
    group by gap.period, gap.child_key
),
left_care as (
    select
        gap.period,
        gap.child_key,
        max(episode.ended_on) as left_on
    from gap
    inner join period on period.label = gap.period
    inner join episode
        on episode.child_key = gap.child_key and episode.ended_on between period.starts_on and period.ends_on
        and episode.ended_because is distinct from 'X1'
    group by gap.period, gap.child_key
)
select
    gap.*,
    befallen.times_moved_in,
    befallen.moved_in_as_tracked,
    befallen.decided_on,
    befallen.adopted_on,
    left_care.left_on,
    earlier.child_key is not null as was_in_care,
    coalesce(earlier.placed, false) as was_placed,
    coalesce(earlier.ordered, false) as was_ordered,
    coalesce(earlier.matched, false) as was_matched,
    coalesce(earlier.plan_stands, false) as had_plan,
    later.child_key is not null as is_in_care,
    coalesce(later.placed, false) as is_placed,
    coalesce(later.ordered, false) as is_ordered,
    coalesce(later.matched, false) as is_matched,
    coalesce(later.plan_stands, false) as has_plan
from gap
inner join befallen on befallen.period = gap.period and befallen.child_key = gap.child_key
left join left_care on left_care.period = gap.period and left_care.child_key = gap.child_key
left join standing as earlier on earlier.period = gap.before and earlier.child_key = gap.child_key
left join standing as later on later.period = gap.period and later.child_key = gap.child_key

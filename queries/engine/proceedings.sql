-- Each child whose care proceedings ended in a period, once, by the latest end, with the latest day by then on which they
-- were issued; null where none is told, or only the issue of others that have ended since.
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
    child_key,
    ended_on,
    case when issued_on < others_ended_on then null else issued_on end as issued_on
from heard

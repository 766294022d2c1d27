-- Each child adopted in a period, once, with the kinds of contact that a plan had been agreed for by then, and how many
-- plans there were of a kind that the tracker does not tell.
select
    adopted.period,
    adopted.child_key,
    adopted.adopted_on,
    list(tracked.detail ->> 'kind') as kinds,
    count(*) filter (tracked.child_key is not null and tracked.detail ->> 'kind' is null) as of_unknown_kind
from adopted
left join tracked
    on tracked.child_key = adopted.child_key and tracked.milestone = 'contact_plan'
    and tracked.occurred_on <= adopted.adopted_on
group by adopted.period, adopted.child_key, adopted.adopted_on

-- The sibling group of each case on the day on which it counts: of several, the one joined last, then the one told last,
-- then the first of its file. One row per period and case with a group.
with belonged as (
    select
        measured.period,
        measured.case_key,
        measured.counted_on,
        membership.sibling_group,
        membership.placed_together
    from measured
    inner join membership
        on membership.child_key = measured.child_key
        and belongs_on(membership.joined_on, membership.left_on, measured.counted_on)
    qualify row_number() over (
        partition by measured.period, measured.case_key
        order by membership.joined_on desc nulls last, membership.turn desc, membership.position
    ) = 1
),
size_on_day as (
    -- once for each group and day: a group may have many cases on one day
    select
        looked_at.sibling_group,
        looked_at.counted_on,
        count(distinct sibling.child_key) as size
    from (select distinct sibling_group, counted_on from belonged) as looked_at
    inner join membership as sibling
        on sibling.sibling_group = looked_at.sibling_group
        and belongs_on(sibling.joined_on, sibling.left_on, looked_at.counted_on)
    group by looked_at.sibling_group, looked_at.counted_on
)
select
    belonged.period,
    belonged.case_key,
    belonged.sibling_group,
    belonged.placed_together,
    size_on_day.size
from belonged
inner join size_on_day
    on size_on_day.sibling_group = belonged.sibling_group and size_on_day.counted_on = belonged.counted_on

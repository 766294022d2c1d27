-- The sibling group of each case on the day on which it counts: of several, the one joined last, then the one told last,
-- then the first of its file. A membership that ends on a day has ended on it. One row per period and case with a group.
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
        and coalesce(membership.joined_on <= measured.counted_on, true)
        and coalesce(membership.left_on > measured.counted_on, true)
    qualify row_number() over (
        partition by measured.period, measured.case_key
        order by membership.joined_on desc nulls last, membership.turn desc, membership.position
    ) = 1
)
select
    belonged.period,
    belonged.case_key,
    belonged.sibling_group,
    belonged.placed_together,
    count(distinct sibling.child_key) as size
from belonged
inner join membership as sibling
    on sibling.sibling_group = belonged.sibling_group
    and coalesce(sibling.joined_on <= belonged.counted_on, true)
    and coalesce(sibling.left_on > belonged.counted_on, true)
group by belonged.period, belonged.case_key, belonged.sibling_group, belonged.placed_together

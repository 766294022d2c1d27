-- code: SIBLINGS_PLACED_APART
-- version: 1
-- title: Adopted children who were placed apart from brothers and sisters
-- meaning: Share of children adopted in the window as one of a group of brothers and sisters who, as siblings.csv says,
--   were placed apart from them.
-- cohort: Every child with an adoption order dated in the window who was on that day in a sibling group of two or more,
--   once.
-- left out: PLACEMENT_WITH_SIBLINGS_NOT_RECORDED, siblings.csv does not say whether the child was placed together or
--   apart.
-- figure: share
-- unit: children
-- source: siblings.csv, as of the day of the adoption order (decision 0008).
-- valid from: 2005-12-30
-- grain: one row per period and child
with belonged as (
    select
        adopted.period,
        adopted.child_key,
        adopted.adopted_on,
        membership.sibling_group,
        membership.placed_together
    from adopted
    inner join membership
        on membership.child_key = adopted.child_key
        and belongs_on(membership.joined_on, membership.left_on, adopted.adopted_on)
    qualify row_number() over (
        partition by adopted.period, adopted.child_key
        order by membership.joined_on desc nulls last, membership.turn desc, membership.position
    ) = 1
)
select
    belonged.period,
    belonged.child_key::varchar as case_key,
    belonged.child_key,
    belonged.adopted_on as counted_on,
    null::double as value,
    not belonged.placed_together as in_numerator,
    case when belonged.placed_together is null then 'PLACEMENT_WITH_SIBLINGS_NOT_RECORDED' end as excluded_because
from belonged
where exists (
    from membership as sibling
    where sibling.sibling_group = belonged.sibling_group and sibling.child_key <> belonged.child_key
        and belongs_on(sibling.joined_on, sibling.left_on, belonged.adopted_on)
)

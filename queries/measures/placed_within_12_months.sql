-- code: PLACED_WITHIN_12_MONTHS
-- version: 1
-- title: Adopted children who moved in within 12 months of the decision
-- meaning: Share of children adopted in the window who moved in with their adoptive family under 365 days after the
--   decision that they should be placed for adoption. The day of moving in is counted, that of the decision is not: the
--   364th day is within 12 months, the 365th is not.
-- cohort: Every child with an adoption order dated in the window, once.
-- of: ADOPTED
-- clock starts: The decision, the latest by the day of moving in; where there is none by then but one by the adoption, 0
--   days.
-- clock stops: Start of the adoptive placement that led to adoption.
-- left out: NOT_PLACED_FOR_ADOPTION, no adoptive placement led to the adoption; PLACEMENT_BROKE_DOWN, an adoptive
--   placement of that period of care had broken down before; NO_DECISION, no decision by the adoption is recorded.
-- figure: share
-- unit: children
-- source: DfE, Children looked after in England, data guidance: placed within 12 months of the decision.
-- valid from: 2008-04-01
-- grain: one row per period and child
with decided as (
    select
        adopted.period,
        adopted.child_key,
        adopted.adopted_on,
        adopted.moved_in_on,
        max(milestone.occurred_on) filter (
            milestone.milestone = 'adm_decision' and milestone.occurred_on <= adopted.moved_in_on) as decided_on,
        coalesce(bool_or(milestone.milestone = 'adm_decision'), false) as has_decision,
        coalesce(bool_or(milestone.milestone = 'disruption'
            and milestone.care_period = adopted.care_period), false) as broke_down
    from adopted
    left join milestone
        on milestone.child_key = adopted.child_key and milestone.occurred_on <= adopted.adopted_on
        and milestone.milestone in ('adm_decision', 'disruption')
    group by adopted.period, adopted.child_key, adopted.adopted_on, adopted.moved_in_on
),
counted as (
    select
        *,
        case when has_decision then moved_in_on - coalesce(decided_on, moved_in_on) end as days
    from decided
)
select
    period,
    child_key::varchar as case_key,
    child_key,
    adopted_on as counted_on,
    days as value,
    days < 365 as in_numerator,
    case
        when moved_in_on is null then 'NOT_PLACED_FOR_ADOPTION'
        when broke_down then 'PLACEMENT_BROKE_DOWN'
        when not has_decision then 'NO_DECISION'
    end as excluded_because
from counted

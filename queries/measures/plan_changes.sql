-- code: PLAN_CHANGES
-- version: 1
-- title: Decisions that ceased
-- meaning: Decisions that a child should be placed for adoption that were reversed in the window.
-- cohort: Every decision ceased in the window.
-- way: adm_decision to plan_changed
-- figure: count
-- unit: decisions
-- source: SSDA903 placed_for_adoption, DATE_PLACED_CEASED; scorecard indicator A5.
-- valid from: 2008-04-01
-- grain: one row per period and ceased decision
select
    period.label as period,
    concat_ws('/', change.child_key, change.occurred_on, row_number() over (
        partition by period.label, change.child_key, change.occurred_on)) as case_key,
    change.child_key,
    change.occurred_on as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
from period
inner join milestone as change
    on change.milestone = 'plan_changed' and change.occurred_on between period.starts_on and period.ends_on
where change.source = 'RETURN'
    or not exists (
        -- the same change told by both is one
        from milestone as returned
        where returned.child_key = change.child_key and returned.milestone = 'plan_changed'
            and returned.source = 'RETURN' and returned.occurred_on = change.occurred_on
    )

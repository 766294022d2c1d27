-- Why the stock of one check does not follow from its flows, child by child. The check's own words stand where it says
-- reasoned_here and read happened; where they name no reason there is none.
-- $1 periods as JSON, $2 known at, $3 authorities that may be read as JSON, $4 the children and years as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
),
journey as (select * from journey_here),
milestone as (select * from milestone_here),
episode as (select * from episode_here),
standing as (select * from standing_here),
gap as (
    -- opened and closed: whether the stock held the child; counts: how often each of the check's flows counts it
    select unnest(from_json($4, '[{
        "period": "VARCHAR",
        "before": "VARCHAR",
        "child_key": "UUID",
        "opened": "BOOLEAN",
        "closed": "BOOLEAN",
        "residual": "INTEGER",
        "counts": "MAP(VARCHAR, INTEGER)"
    }]'), max_depth := 2)
),
happened as (select * from happened_here),
reasoned as (select * from reasoned_here)
select
    happened.period,
    happened.child_key,
    coalesce(reasoned.reason, 'NOT_EXPLAINED') as reason,
    happened.left_on
from happened
left join reasoned on reasoned.period = happened.period and reasoned.child_key = happened.child_key

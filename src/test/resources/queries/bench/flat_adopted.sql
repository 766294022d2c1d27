-- $1 periods as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
)
select
    period.label,
    count(*) as cases
from period
inner join flat on flat.adopted_on between period.starts_on and period.ends_on
group by period.label

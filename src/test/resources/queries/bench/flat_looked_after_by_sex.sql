-- $1 periods as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
)
select
    period.label,
    flat.sex,
    count(*) as cases
from period
inner join flat on flat.begun_on <= period.ends_on and coalesce(flat.left_on > period.ends_on, true)
group by grouping sets ((period.label), (period.label, flat.sex))

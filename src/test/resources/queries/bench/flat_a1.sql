-- $1 periods as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
)
select
    period.label,
    count(*) as cases,
    avg(flat.moved_in_on - flat.entered_on) as mean,
    quantile_cont(flat.moved_in_on - flat.entered_on, [0.25, 0.5, 0.75, 0.9]) as quantiles
from period
inner join flat on flat.adopted_on between period.starts_on and period.ends_on
where flat.moved_in_on is not null and flat.entered_on is not null
group by period.label

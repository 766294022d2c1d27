-- $1 periods as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
)
select
    period.label,
    flat.ethnic_group,
    count(*) as cases,
    avg(greatest(flat.matched_on - flat.ordered_on, 0)) as mean,
    quantile_cont(greatest(flat.matched_on - flat.ordered_on, 0), [0.25, 0.5, 0.75, 0.9]) as quantiles
from period
inner join flat on flat.adopted_on between period.starts_on and period.ends_on
where flat.ordered_on <= flat.adopted_on and flat.matched_on is not null and flat.moved_in_on is not null
group by grouping sets ((period.label), (period.label, flat.ethnic_group))

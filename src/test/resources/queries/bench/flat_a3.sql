-- $1 periods as JSON
with period as (
    select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)
)
select
    period.label,
    count(*) as cases,
    count(*) filter (flat.moved_in_on - flat.entered_on < 426 and flat.moved_in_on <= period.ends_on) as numerator
from period
inner join flat
    on flat.adopted_on between period.starts_on and period.ends_on
    or (
        flat.begun_on <= period.ends_on and coalesce(flat.left_on > period.ends_on, true)
        and flat.decided_on <= period.ends_on and coalesce(flat.ceased_on > period.ends_on, true)
    )
where flat.entered_on is not null
group by period.label

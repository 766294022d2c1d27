-- What holds of one household of adopters as known at an instant, as text. $1 the household's key, $2 known at
-- grain: one row per fact
select concat_ws(' ', fact_id, step, occurred_on, precision, coalesce(outcome, 'null')) as line
from household_step
where household = $1::uuid and known_from <= $2::timestamptz and $2::timestamptz < known_to
order by line

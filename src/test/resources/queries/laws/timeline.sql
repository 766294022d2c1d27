-- What holds of each child in each stretch of its knowledge, as text.
-- grain: one row per child, stretch and occurrence of a milestone or return to care
select
    child_key::varchar,
    epoch_us(known_from),
    concat_ws(
        ' ',
        milestone,
        coalesce(occurred_on::varchar, 'undated'),
        care_period,
        coalesce(ceased_on::varchar, 'null'),
        coalesce(led_to_adoption::varchar, 'null'),
        source)
from milestone
union all
select
    child_key::varchar,
    epoch_us(known_from),
    concat_ws(' ', 'return to care', came_back_on, care_period)
from return_to_care

-- Each child's own knowledge instants, and the characteristics as then known.
insert into version
with instant as (
    -- two submissions may come to be known at one instant
    select distinct
        spoken.child_key,
        spoken.authority,
        spoken.known_at
    from spoken
    semi join touched on touched.child_key = spoken.child_key
    -- [TRACKED RECORDED
    union
    select
        tracker_fact.child_key,
        tracker_fact.authority,
        tracker_fact.known_from
    from tracker_fact
    semi join touched on touched.child_key = tracker_fact.child_key
    -- ]
    -- [TAKEN_BACK
    union
    select
        taken_back.child_key,
        taken_back.authority,
        taken_back.known_from
    from taken_back
    semi join touched on touched.child_key = taken_back.child_key
    -- ]
    -- [CHARACTERISTICS
    union
    select
        characteristic.child_key,
        characteristic.authority,
        characteristic.known_from
    from characteristic
    semi join touched on touched.child_key = characteristic.child_key
    -- ]
),
stretch as (
    select
        child_key,
        authority,
        known_at as known_from,
        lead(known_at, 1, 'infinity') over (partition by child_key order by known_at) as known_to
    from instant
),
told as (
    select
        spoken.child_key,
        spoken.turn,
        spoken.known_at,
        'infinity'::timestamptz as known_to,
        statement.sex,
        statement.ethnicity,
        statement.born_in
    from spoken
    inner join statement
        on statement.child_key = spoken.child_key and statement.submission = spoken.submission
        and statement.type = 'CharacteristicsStated'
    -- [CHARACTERISTICS
    union all
    -- timeless: since which day it is so does not matter
    select
        characteristic.child_key,
        characteristic.turn,
        characteristic.known_from,
        characteristic.known_to,
        case characteristic.kind when 'SEX' then characteristic.value end,
        case characteristic.kind when 'ETHNICITY' then characteristic.value end,
        case characteristic.kind when 'BORN_IN' then (characteristic.value || '-01')::date end
    from characteristic
    semi join touched on touched.child_key = characteristic.child_key
    -- ]
),
forgotten as (
    select distinct statement.child_key
    from statement
    semi join touched on touched.child_key = statement.child_key
    where statement.shredded
)
select
    stretch.child_key,
    stretch.authority,
    stretch.known_from,
    stretch.known_to,
    arg_max(told.sex, told.turn) filter (told.sex is not null),
    arg_max(told.ethnicity, told.turn) filter (told.ethnicity is not null),
    arg_max(told.born_in, told.turn) filter (told.born_in is not null),
    forgotten.child_key is not null
from stretch
left join forgotten on forgotten.child_key = stretch.child_key
left join told on told.child_key = stretch.child_key and told.known_at <= stretch.known_from
    and stretch.known_from < told.known_to and forgotten.child_key is null
group by all

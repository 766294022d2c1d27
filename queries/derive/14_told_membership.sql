-- Who belonged to each touched sibling group of which recorders told: what they said since the siblings.csv that holds
-- begins, ends and parts the stays that it tells. Who is said to have joined on a row's own day takes the place of the row.
insert into membership
with file as (
    select
        statement.sibling_group,
        submission.submission,
        submission.authority,
        submission.known_at,
        submission.turn
    from statement
    semi join touched_group on touched_group.sibling_group = statement.sibling_group
    semi join sibling_fact on sibling_fact.sibling_group = statement.sibling_group
    inner join submission on submission.submission = statement.submission
    where statement.type = 'SiblingGroupStated'
        and submission.completed_position is not null and submission.withdrawn_position is null
),
instant as (
    select sibling_group, known_at from file
    union
    select sibling_group, unnest([known_from, known_to])
    from sibling_fact
    semi join touched_group on touched_group.sibling_group = sibling_fact.sibling_group
),
stretch as (
    select
        instant.sibling_group,
        instant.known_at as known_from,
        lead(instant.known_at, 1, 'infinity')
            over (partition by instant.sibling_group order by instant.known_at) as known_to,
        max(file.turn) as file_turn,
        arg_max(file.submission, file.turn) as submission,
        arg_max(file.authority, file.turn) as file_authority
    from instant
    left join file on file.sibling_group = instant.sibling_group and file.known_at <= instant.known_at
    where isfinite(instant.known_at)
    group by instant.sibling_group, instant.known_at
),
holding as (
    select
        stretch.sibling_group, stretch.known_from, stretch.known_to,
        fact.authority, fact.child_key, fact.step, fact.occurred_on, fact.turn, fact.position
    from stretch
    inner join sibling_fact as fact
        on fact.sibling_group = stretch.sibling_group
        and fact.known_from <= stretch.known_from and stretch.known_from < fact.known_to
        and (stretch.file_turn is null or fact.turn > stretch.file_turn)
),
listed as (
    select
        stretch.*,
        said.child_key, said.occurred_on, said.ended_on, said.placed_together, said.position
    from stretch
    inner join statement as said
        on said.sibling_group = stretch.sibling_group and said.submission = stretch.submission
        and said.type = 'MembershipStated'
    anti join holding
        on holding.sibling_group = stretch.sibling_group and holding.known_from = stretch.known_from
        and holding.child_key = said.child_key and holding.step = 'JOINED'
        and holding.occurred_on is not distinct from said.occurred_on
    -- who left before a day was over never joined
    where coalesce(said.ended_on > said.occurred_on, true)
),
-- on what day what changed: on one day leaving comes first, and where a child lives last
turning as (
    select
        sibling_group, known_from, known_to, file_authority as authority, child_key, coalesce(occurred_on, '-infinity') as day,
        1 as place, true as belongs, coalesce(placed_together::varchar, 'not said') as together, file_turn as turn, position
    from listed
    union all
    select sibling_group, known_from, known_to, file_authority, child_key, ended_on, 0, false, null, file_turn, position
    from listed
    where ended_on is not null
    union all
    select
        sibling_group, known_from, known_to, authority, child_key, coalesce(occurred_on, '-infinity'),
        case step when 'LEFT' then 0 when 'JOINED' then 1 else 2 end,
        case step when 'LEFT' then false when 'JOINED' then true end,
        case step when 'PLACED_TOGETHER' then 'true' when 'PLACED_APART' then 'false' when 'JOINED' then 'not said' end,
        turn, position
    from holding
),
lived as (
    select
        * replace (
            last_value(belongs ignore nulls) over so_far as belongs,
            last_value(together ignore nulls) over so_far as together),
        lead(day) over so_far as until_day
    from turning
    window so_far as (partition by sibling_group, known_from, child_key order by day, place, turn, position)
)
select
    sibling_group,
    child_key,
    authority,
    nullif(day, '-infinity'),
    until_day,
    try_cast(together as boolean),
    known_from,
    known_to,
    turn,
    position
from lived
where belongs and (until_day is null or until_day > day)

-- All that was held of some children at one knowledge date, each with who told it: what is compared with what was held at
-- another. key tells one fact of a child and kind from the others, content what is said of it, ended that it is over.
-- $1 known at, $2 keys of children as JSON
-- grain: one row per child and fact
with child as (select unnest(from_json($2, '["UUID"]')) as child_key),
recorded as (
    select tracker_fact.*, nullif(split_part(turn, '|~', 2), '')::bigint as position
    from tracker_fact
    semi join child on child.child_key = tracker_fact.child_key
    where occurred_on is not null and not taken_back and known_from <= $1::timestamptz and $1::timestamptz < known_to
),
stated as (
    select
        child_key,
        submission,
        milestone,
        occurred_on,
        detail,
        min(position) as position
    from statement
    semi join child on child.child_key = statement.child_key
    where type = 'MilestoneStated'
    group by all
),
described as (
    select spoken.child_key, spoken.turn, spoken.submission, statement.position,
        unnest(['SEX', 'ETHNICITY', 'BORN_IN']) as key,
        unnest([statement.sex, statement.ethnicity, statement.born_in::varchar]) as value
    from spoken
    semi join child on child.child_key = spoken.child_key
    inner join statement
        on statement.child_key = spoken.child_key and statement.submission = spoken.submission
        and statement.type = 'CharacteristicsStated'
    where spoken.known_at <= $1::timestamptz
),
held as (
    select fact.child_key, fact.kind, fact.day::varchar as key, fact.day,
        concat_ws('|', statement.started_because, statement.legal_status, statement.placement, statement.provider) as content,
        concat_ws('|', fact.ended_on, fact.ended_because, fact.place_changed_because) as ended,
        fact.submission, fact.position
    from fact
    semi join child on child.child_key = fact.child_key
    inner join statement on statement.position = fact.position
    where fact.known_from <= $1::timestamptz and $1::timestamptz < fact.known_to
    union all
    select held.child_key, 'ADOPTION_DETAILS', '', held.matched_on,
        concat_ws('|', held.decided_on, held.matched_on, held.by_foster_carer), '', held.submission, statement.position
    from adoption_fact as held
    semi join child on child.child_key = held.child_key
    inner join statement
        on statement.child_key = held.child_key and statement.submission = held.submission
        and statement.type = 'AdoptionDetailsStated'
    where held.known_from <= $1::timestamptz and $1::timestamptz < held.known_to
    union all
    select recorded.child_key, 'MILESTONE', upper(recorded.milestone) || '|' || recorded.occurred_on, recorded.occurred_on,
        concat_ws('|', recorded.detail, recorded.precision), '', recorded.submission,
        coalesce(recorded.position, stated.position)
    from recorded
    left join stated
        on stated.child_key = recorded.child_key and stated.submission = recorded.submission
        and stated.milestone = recorded.milestone and stated.occurred_on = recorded.occurred_on
        and stated.detail is not distinct from recorded.detail
    union all
    select child_key, 'CHARACTERISTIC', key, null, arg_max(value, turn), '', arg_max(submission, turn),
        arg_max(position, turn)
    from described
    where value is not null
    group by child_key, key
    union all
    select characteristic.child_key, 'CHARACTERISTIC', kind || '|' || since, since, value, '', null,
        split_part(turn, '|~', 2)::bigint
    from characteristic
    semi join child on child.child_key = characteristic.child_key
    where known_from <= $1::timestamptz and $1::timestamptz < known_to
    union all
    select taken_back.child_key, 'TAKEN_BACK', fact_id, null, '', '', null, split_part(turn, '|~', 2)::bigint
    from taken_back
    semi join child on child.child_key = taken_back.child_key
    where known_from <= $1::timestamptz
    union all
    select own.child_key, 'MEMBERSHIP', concat_ws('|', other.sibling_group, other.child_key, other.joined_on), other.joined_on,
        coalesce(other.placed_together::varchar, ''), coalesce(other.left_on::varchar, ''), null, other.position
    from membership as own
    semi join child on child.child_key = own.child_key
    inner join membership as other
        on other.sibling_group = own.sibling_group
        and other.known_from <= $1::timestamptz and $1::timestamptz < other.known_to
    where own.known_from <= $1::timestamptz and $1::timestamptz < own.known_to
)
select
    held.child_key::varchar as child_key,
    held.kind,
    held.key,
    held.day,
    held.content,
    held.ended,
    coalesce(held.submission, statement.submission)::varchar as submission,
    held.position,
    statement.type,
    coalesce(statement.known_at, submission.known_at) as known_at
from held
left join statement on statement.position = held.position
left join submission on submission.submission = coalesce(held.submission, statement.submission)
order by held.kind, held.key, held.content, held.ended, held.position

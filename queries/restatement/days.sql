-- On which days something became known of some children, after one instant and up to another: of each day the last such
-- instant. $1 after, $2 up to, $3 keys of children as JSON
with known as (
    select version.known_from
    from version
    semi join (select unnest(from_json($3, '["UUID"]')) as child_key) as child on child.child_key = version.child_key
    union
    select unnest([membership.known_from, membership.known_to])
    from membership
    semi join (select unnest(from_json($3, '["UUID"]')) as child_key) as child on child.child_key = membership.child_key
)
select strftime(max(known_from) at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') as known_at
from known
where known_from > $1::timestamptz and known_from <= $2::timestamptz
group by (known_from at time zone 'Europe/London')::date
order by known_at

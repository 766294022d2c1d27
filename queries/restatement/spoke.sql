-- The last return that spoke of each of some children after one instant and up to another, by naming the child or by no
-- longer doing so: what is gone then is gone by it. $1 after, $2 up to, $3 keys of children as JSON
select
    spoken.child_key::varchar as child_key,
    arg_max(spoken.submission, spoken.turn)::varchar as submission,
    arg_max(submission.completed_position, spoken.turn) as position
from spoken
inner join submission on submission.submission = spoken.submission
semi join (select unnest(from_json($3, '["UUID"]')) as child_key) as child on child.child_key = spoken.child_key
where spoken.known_at > $1::timestamptz and spoken.known_at <= $2::timestamptz
group by spoken.child_key

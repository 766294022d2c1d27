-- What a recorder said of what each touched child is like, from then on until it is taken back. Nothing of a child whose
-- characteristics were shredded.
insert into characteristic
with said as (
    select
        *,
        'characteristic/' || kind || '/' || occurred_on as said_id,
        coalesce(ethnicity, sex, strftime(born_in, '%Y-%m'), need, disability) as value,
        recorder_turn(known_at, position) as turn
    from statement
    semi join touched on touched.child_key = statement.child_key
    where type in ('CharacteristicRecorded', 'CharacteristicCorrected') and not shredded
)
select
    said.child_key,
    said.authority,
    said.kind,
    said.value,
    said.occurred_on,
    said.known_at,
    coalesce(min(taken_back.known_from), 'infinity') as known_to,
    said.turn
from said
left join taken_back
    on taken_back.child_key = said.child_key and taken_back.fact_id = said.said_id and taken_back.turn > said.turn
group by all
having said.known_at < coalesce(min(taken_back.known_from), 'infinity')

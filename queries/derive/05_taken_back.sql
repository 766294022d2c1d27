-- The facts of each touched child that a recorder corrected or retracted.
insert into taken_back
select
    statement.child_key,
    statement.authority,
    statement.fact_id,
    statement.known_at,
    recorder_turn(statement.known_at, statement.position)
from statement
semi join touched on touched.child_key = statement.child_key
where statement.type in (
    'MilestoneCorrected', 'MilestoneRetracted', 'CharacteristicCorrected', 'CharacteristicRetracted')

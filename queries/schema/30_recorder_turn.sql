-- The place of what a recorder said in the order of knowledge: behind all submissions known at the same instant, and among
-- its like in the order of storing.
create macro recorder_turn(known_at, position) as
    strftime(known_at, '%Y-%m-%dT%H:%M:%S.%f') || '|~' || lpad(position::varchar, 19, '0')

-- grain: one row per sibling group, row of it and stretch of knowledge in which a siblings.csv held
-- joined_on, left_on: a day has both happened on it; null for always been, and for still there
-- placed_together: whether the child is placed with its siblings; null where not said
-- position: of the statement
create table membership (
    sibling_group uuid not null,
    child_key uuid not null,
    authority varchar not null,
    joined_on date,
    left_on date,
    placed_together boolean,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null,
    position bigint not null
)

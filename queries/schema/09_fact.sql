-- grain: one row per episode or decision of a child and stretch of knowledge in which it held in this form
-- kind: EPISODE or DECISION; day: DECOM or DATE_PLACED
-- position: of the statement that it rests on; turn, submission: of that statement
-- ended_on: DEC or DATE_PLACED_CEASED; may rest on an earlier statement, see derive/03_fact.sql
-- known_from, known_to: from when to before when the council said so
create table fact (
    kind varchar not null,
    child_key uuid not null,
    day date not null,
    position bigint not null,
    ended_on date,
    ended_because varchar,
    place_changed_because varchar,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null,
    submission uuid not null
)

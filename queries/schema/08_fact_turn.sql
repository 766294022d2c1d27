-- grain: one row per episode or decision and return that speaks of it, by naming it or by not naming it;
-- empty between batches
-- kind: EPISODE or DECISION; day: DECOM or DATE_PLACED; position: of the statement, null where it is not named
create table fact_turn (
    kind varchar not null,
    child_key uuid not null,
    day date not null,
    turn varchar not null,
    known_at timestamptz not null,
    starts_on date not null,
    ends_on date not null,
    submission uuid not null,
    position bigint,
    ended_on date,
    ended_because varchar,
    place_changed_because varchar
)

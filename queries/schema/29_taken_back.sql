-- grain: one row per child and fact that a recorder corrected or retracted; what was told of it until then does not hold
-- fact_id: see fact_key
create table taken_back (
    child_key uuid not null,
    authority varchar not null,
    fact_id varchar not null,
    known_from timestamptz not null,
    turn varchar not null
)

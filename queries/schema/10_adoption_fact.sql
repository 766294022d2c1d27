-- grain: one row per child and stretch of knowledge in which that AD1 row held; a child has one at a time
create table adoption_fact (
    child_key uuid not null,
    decided_on date,
    matched_on date,
    by_foster_carer boolean,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null,
    submission uuid not null
)

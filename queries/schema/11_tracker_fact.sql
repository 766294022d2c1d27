-- grain: one row per child, milestone, occurrence and stretch of knowledge in which a milestones.csv held
-- occurred_on: null where the file says that there is none
create table tracker_fact (
    child_key uuid not null,
    milestone varchar not null,
    occurred_on date,
    detail varchar,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null,
    submission uuid not null
)

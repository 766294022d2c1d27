-- grain: one row per child, milestone, occurrence and stretch of knowledge in which a milestones.csv, or a recorder, held
-- source: TRACKER for a file, which says of each child and milestone that it names that there are no others; RECORDER
-- occurred_on: null where the file says that there is none
-- taken_back: a recorder has taken back what the file said; that there are no others still holds
-- replaced_from: from when on a later return of its year, which could have told it, stands in its place; infinity where none
-- submission: null for what a recorder said
create table tracker_fact (
    child_key uuid not null,
    authority varchar not null,
    milestone varchar not null,
    occurred_on date,
    detail varchar,
    precision varchar,
    source varchar not null,
    taken_back boolean not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    replaced_from timestamptz not null,
    turn varchar not null,
    submission uuid
)

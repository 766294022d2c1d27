-- grain: one row per child and holding return that speaks of the child, by listing it or by having dropped it
-- lists: false where an earlier return of the same year listed the child and this one does not
create table spoken (
    child_key uuid not null,
    submission uuid not null,
    authority varchar not null,
    turn varchar not null,
    known_at timestamptz not null,
    year varchar not null,
    starts_on date not null,
    ends_on date not null,
    lists boolean not null,
    speaks_episodes boolean not null,
    speaks_decisions boolean not null,
    speaks_adoptions boolean not null
)

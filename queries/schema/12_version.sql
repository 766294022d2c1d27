-- grain: one row per child and stretch of knowledge in which nothing that is said of the child changed
-- sex, ethnicity, born_in: the latest that was told, blanks passed over
create table version (
    child_key uuid not null,
    authority varchar not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    sex varchar,
    ethnicity varchar,
    born_in date
)

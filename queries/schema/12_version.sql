-- grain: one row per child and stretch of knowledge in which nothing that is said of the child changed
-- sex, ethnicity, born_in: the latest that was told, blanks passed over
-- shredded: nobody can say any more what they were, at whatever time it was known; they are null then
create table version (
    child_key uuid not null,
    authority varchar not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    sex varchar,
    ethnicity varchar,
    born_in date,
    shredded boolean not null
)

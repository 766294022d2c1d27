-- grain: one row per child and submission that names the child
create table listing (
    child_key uuid not null,
    submission uuid not null,
    authority varchar not null,
    type varchar not null,
    position bigint not null
)

-- grain: one row per child and characteristic that a recorder said, from when to when it was known to hold
-- kind: ETHNICITY, SEX, BORN_IN, NEED or DISABILITY; value: its code, or the month of birth as 2019-06
-- since: from which day in the child's life on it is so
create table characteristic (
    child_key uuid not null,
    authority varchar not null,
    kind varchar not null,
    value varchar not null,
    since date not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null
)

-- grain: one row per child, version and return to care that no return has told: a day on which a tracker or recorder says
-- that the child entered care when it had left it
-- care_period: number of the period of care that begins with it
-- returned_on: the start of the first episode of that same period, which a return tells of a later day; null where none does
create table return_to_care (
    child_key uuid not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    care_period integer not null,
    came_back_on date not null,
    returned_on date
)

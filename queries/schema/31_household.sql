-- grain: one row per household of adopters and stretch of knowledge in which its description held
-- ethnic_group, agency: NOT_KNOWN where not said
create table household (
    household uuid not null,
    authority varchar not null,
    ethnic_group varchar not null,
    agency varchar not null,
    known_from timestamptz not null,
    known_to timestamptz not null
)

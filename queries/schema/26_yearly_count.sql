-- grain: one row per authority, year, count, key and stretch of knowledge in which a counts.csv held
-- counted: what was counted, in lower case as in the file; its year lies from starts_on to ends_on
create table yearly_count (
    authority varchar not null,
    year varchar not null,
    starts_on date not null,
    ends_on date not null,
    counted varchar not null,
    counted_key varchar not null,
    counted_value double not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    submission uuid not null
)

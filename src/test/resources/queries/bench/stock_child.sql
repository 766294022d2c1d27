-- grain: one row per stream, as last told
create table child (
    stream varchar primary key,
    position bigint,
    occurred_on date,
    ethnicity varchar,
    legal_status varchar,
    placement varchar,
    ended_on date,
    matched_on date
)

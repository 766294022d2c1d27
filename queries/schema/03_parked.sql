-- grain: one row per event that could not be applied, and per later event of the same stream; no payload
create table parked (
    position bigint not null,
    stream varchar not null,
    type varchar not null,
    reason_code varchar not null
)

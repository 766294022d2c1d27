-- grain: one row, how far the events are in
create table token (
    position bigint
)

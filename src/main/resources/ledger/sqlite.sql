-- The event store. Rows are appended and never changed.
-- position: the order in which events were stored; one writer, so no gaps
-- event_id: of what came of a person's command, the id of that command, so that none is taken twice in the whole store
-- hash: SHA-256 over the hash of the stream's event before it and everything in this row but the position
create table if not exists event (
    position integer primary key autoincrement,
    event_id text not null unique,
    stream text not null,
    sequence integer not null,
    stream_type text not null,
    type text not null,
    revision text not null,
    recorded_at text not null,
    payload text not null,
    metadata text not null,
    hash blob not null,
    unique (stream, sequence)
);

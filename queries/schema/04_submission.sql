-- grain: one row per submission that was ever begun
-- turn: its place in the order of knowledge: known at, then year, then kind, then content
-- completed_position, withdrawn_position: null until then; its statements hold from completion until withdrawal
create table submission (
    submission uuid not null,
    authority varchar not null,
    year varchar not null,
    starts_on date not null,
    ends_on date not null,
    kind varchar not null,
    known_at timestamptz not null,
    turn varchar not null,
    digest varchar not null,
    speaks_episodes boolean not null,
    speaks_decisions boolean not null,
    speaks_adoptions boolean not null,
    begun_position bigint not null,
    recorded_at timestamptz not null,
    completed_position bigint,
    withdrawn_position bigint,
    withdrawn_because varchar
)

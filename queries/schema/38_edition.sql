-- grain: one row per edition that was ever proposed
-- catalogue: with its version; number: counted for the authority, catalogue and period
-- known_at, as_at_position: as known when, and the last event that it rests on
-- content: of all that it would show, under a key
-- cells, headlines: as JSON, shown by decision of the information owner; null where it decided nothing
-- status: PROPOSED, OVERTAKEN by a later number before it was decided, APPROVED or REJECTED
-- proposed_by, decided_by: keys of persons; decided_*: null until then
-- released: all that is published, as JSON; null unless it is approved
create table edition (
    authority varchar not null,
    catalogue varchar not null,
    period varchar not null,
    number integer not null,
    known_at timestamptz not null,
    as_at_position bigint not null,
    content varchar not null,
    cells varchar,
    headlines varchar,
    override_because varchar,
    proposed_by varchar not null,
    proposed_at timestamptz not null,
    position bigint not null,
    status varchar not null,
    decided_by varchar,
    decided_at timestamptz,
    decided_position bigint,
    decided_because varchar,
    released varchar
)

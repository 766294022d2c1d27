-- grain: one row per edition that was ever proposed
-- catalogue: with its version; number: counted for the authority, catalogue and period
-- first_year, last_year: in which the years of the period begin
-- known_at, as_at_position: as known when, and the last event that it rests on
-- overrides: cells shown by decision of the information owner, as JSON; null where there are none
-- status: PROPOSED, OVERTAKEN by a later number before it was decided, APPROVED or REJECTED
-- proposed_by, decided_by: keys of persons; decided_*: null until then
create table edition (
    authority varchar not null,
    catalogue varchar not null,
    period varchar not null,
    number integer not null,
    first_year integer not null,
    last_year integer not null,
    known_at timestamptz not null,
    as_at_position bigint not null,
    rules varchar not null,
    solver varchar not null,
    measures varchar[] not null,
    digest varchar not null,
    bounds varchar not null,
    overrides varchar,
    override_because varchar,
    proposed_by varchar not null,
    proposed_at timestamptz not null,
    position bigint not null,
    status varchar not null,
    decided_by varchar,
    decided_at timestamptz,
    decided_because varchar
)

-- grain: one row per child, version and episode, short breaks (V3, V4) left out
-- care_period: number of the period of care, 0 for one that was under way when the records begin
-- until_on: the day on which the next one began; infinity for the last
-- with_carer_since: the day from which the child has lived with this carer without a break (S, P and B begin anew)
-- adoptive_placement: number of the run of adoptive episodes; null where not placed for adoption
-- legal_route: by whose word the child may be placed, as last shown by then in this period of care, by the code
--   of an adoptive placement, before there is one by a legal status E1: CONSENT or PLACEMENT_ORDER; null where neither is shown
create table episode (
    child_key uuid not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    care_period integer not null,
    started_on date not null,
    until_on date not null,
    started_because varchar,
    legal_status varchar,
    need varchar,
    placement varchar,
    provider varchar,
    ended_on date,
    ended_because varchar,
    adoptive_placement integer,
    with_carer_since date not null,
    legal_route varchar,
    turn varchar not null
)

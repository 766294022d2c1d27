-- grain: one row per child, version, period of care and occurrence of a milestone
-- occurred_on: null only for a placement order that is older than the records
-- ceased_on: for an adm_decision, the day the plan changed
-- led_to_adoption: for a moved_in, whether the child was adopted from that placement
create table milestone (
    child_key uuid not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    care_period integer not null,
    milestone varchar not null,
    occurred_on date,
    ceased_on date,
    led_to_adoption boolean,
    source varchar not null,
    turn varchar not null
)

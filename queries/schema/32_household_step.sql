-- grain: one row per household of adopters and fact that was ever told of it
-- step: in upper case; outcome, child_key: null where the step has none
-- known_to: when it was corrected or retracted
-- confirmed: the warnings that were confirmed, as JSON
-- ended_by, replaced_by: the type of the event that ended it, and the fact that it put in its place
create table household_step (
    household uuid not null,
    authority varchar not null,
    fact_id varchar not null,
    step varchar not null,
    occurred_on date not null,
    precision varchar not null,
    outcome varchar,
    child_key uuid,
    known_from timestamptz not null,
    known_to timestamptz not null,
    position bigint not null,
    confirmed varchar,
    ended_by varchar,
    replaced_by varchar,
    because varchar,
    on_authority_of varchar
)

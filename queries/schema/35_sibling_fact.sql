-- grain: one row per sibling group and fact that a recorder ever told of it
-- occurred_on: null where the child has always belonged to it
-- known_to: when it was corrected or retracted
create table sibling_fact (
    sibling_group uuid not null,
    authority varchar not null,
    fact_id varchar not null,
    step varchar not null,
    child_key uuid not null,
    occurred_on date,
    known_from timestamptz not null,
    known_to timestamptz not null,
    turn varchar not null,
    position bigint not null
)

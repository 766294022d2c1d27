-- grain: one row per event, append-only; position is the key
-- year: the submission's; of a CountStated the year that was counted
-- Coded columns are null where the event does not carry them or the return left them blank.
-- needs: category of need by the first day of its episode; need, disability: as a recorder said them
-- kind: of a submission, or which characteristic
-- shredded: what it said of the child's characteristics can no longer be read by anybody
-- occurred_on: the day that names the fact (DECOM, DATE_PLACED, or when a milestone happened)
-- fact_id: of what a recorder said, the fact that is recorded, corrected or retracted: see fact_key
-- because, on_authority_of: why a recorder corrected or retracted a fact, and on whose word; by what right it was shredded
-- precision: DAY, MONTH or ESTIMATED: how well the day of a milestone is known
-- told: of what a recorder said of a household or a sibling group, the whole event as JSON
-- known_at: when the council came to say so; null for events of a submission's own life
-- unreadable_because: why the event could not be read; such rows are moved to parked before anything is derived
create table statement (
    position bigint not null,
    stream varchar not null,
    type varchar not null,
    child_key uuid,
    authority varchar,
    submission uuid,
    year varchar,
    kind varchar,
    digest varchar,
    speaks_of varchar[],
    withdrawn_because varchar,
    known_at timestamptz,
    occurred_on date,
    sex varchar,
    ethnicity varchar,
    born_in date,
    needs map(varchar, varchar),
    need varchar,
    disability varchar,
    shredded boolean not null,
    started_because varchar,
    legal_status varchar,
    placement varchar,
    provider varchar,
    ended_on date,
    ended_because varchar,
    place_changed_because varchar,
    ceased_on date,
    ceased_because varchar,
    decided_on date,
    matched_on date,
    by_foster_carer boolean,
    sibling_group uuid,
    placed_together boolean,
    milestone varchar,
    detail varchar,
    precision varchar,
    fact_id varchar,
    because varchar,
    on_authority_of varchar,
    counted varchar,
    counted_key varchar,
    counted_value double,
    household uuid,
    told varchar,
    recorded_at timestamptz,
    unreadable_because varchar
)

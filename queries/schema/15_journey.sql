-- grain: one row per child, version and period of care: the way from entering care to adoption, as it then stood
-- counts_from, counts_until: a case that counts on a day from the one to before the other is of this period of care; the
--   first takes in what lies before it
-- entered_on: null where the child entered before the records begin
-- order_before_records: there is a placement order, but it is older than the records, so ordered_on is null
-- matched_on: the latest match, by the adoption where adopted
-- with_carer_since: from when the child lived with the carers of that placement without a break
-- moved_in_on: start of the adoptive placement that led to adoption; null where not adopted
create table journey (
    child_key uuid not null,
    authority varchar not null,
    known_from timestamptz not null,
    known_to timestamptz not null,
    care_period integer not null,
    first_known_on date not null,
    counts_from date not null,
    counts_until date not null,
    entered_on date,
    ordered_on date,
    order_before_records boolean not null,
    matched_on date,
    moved_in_on date,
    with_carer_since date,
    adopted_on date,
    by_foster_carer boolean,
    sex varchar,
    ethnicity varchar,
    born_in date,
    shredded boolean not null
)

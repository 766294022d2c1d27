-- grain: one row per entry of the register of members' questions
-- asked_again_from: the entry that it repeats; null where it was asked at a meeting
-- of_year: the year in which it was asked, or for which it was asked again
-- sealed_words: what was written in people's own words, sealed; was_wiped: nobody can read them any more
-- bound: what stands of its last binding, as JSON; null until it is bound; times_bound: how often
-- answered: what stands of its last answer, as JSON; null where it was bound anew since, or never answered
-- circulated_on: null until members have the answer
-- carried_to: years of reports, in the order in which it was said
-- status: ASKED, BOUND, ANSWERED or CIRCULATED, the furthest that it has got
create table members_question (
    question uuid not null,
    asked_again_from uuid,
    of_year varchar not null,
    authority varchar,
    met_on date,
    due_on date,
    sealed_words varchar not null,
    was_wiped boolean not null,
    asked_at timestamptz not null,
    bound varchar,
    times_bound bigint not null,
    answered varchar,
    answered_at timestamptz,
    circulated_on date,
    carried_to varchar[] not null,
    status varchar not null,
    position bigint not null
)

-- What became of each member's question. Everything of it is in the events; words stay sealed.
insert into members_question
with said as (
    select
        (told ->> '$.question')::uuid as question,
        type,
        told,
        recorded_at,
        position,
        type = 'QuestionBound' or type = 'QuestionAskedAgain' as binds
    from statement
    where type like 'Question%'
),
asked as (
    select
        *
    from said
    where type in ('QuestionAsked', 'QuestionAskedAgain')
),
since as (
    select
        question,
        arg_max(told, position) filter (binds) as bound,
        count(*) filter (binds) as times_bound,
        coalesce(max(position) filter (binds), 0) as bound_position,
        min((told ->> '$.circulatedOn')::date) as circulated_on,
        coalesce(list(told ->> '$.toReport' order by position) filter (type = 'QuestionCarried'), []) as carried_to,
        bool_or(type = 'QuestionWiped') as was_wiped
    from said
    group by question
),
answered as (
    select
        said.question,
        arg_max(said.told, said.position) as answered,
        arg_max(said.recorded_at, said.position) as answered_at
    from said
    join since on since.question = said.question and said.position > since.bound_position
    where said.type = 'QuestionAnswered'
    group by said.question
)
select
    asked.question,
    (asked.told ->> '$.from')::uuid,
    asked.told ->> '$.ofYear',
    asked.told ->> '$.authority',
    (asked.told ->> '$.metOn')::date,
    (asked.told ->> '$.dueOn')::date,
    asked.told ->> '$.sealedWords',
    since.was_wiped,
    asked.recorded_at,
    since.bound,
    since.times_bound,
    answered.answered,
    answered.answered_at,
    since.circulated_on,
    since.carried_to,
    case
        when since.circulated_on is not null then 'CIRCULATED'
        when answered.answered is not null then 'ANSWERED'
        when since.bound is not null then 'BOUND'
        else 'ASKED'
    end,
    asked.position
from asked
join since using (question)
left join answered using (question)

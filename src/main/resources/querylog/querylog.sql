-- The query log. A row for each question that was asked; rows are appended and never changed.
-- number: from 1 on, without gaps, in the order in which they were logged
-- viewed_as: the role as which it was asked on request, where that is not the login's own
-- asked: the arguments as they were settled, as canonical JSON; text that is no code known here is left out
-- purpose: why it was asked, in the words of who asked, sealed under the vault's key; null where it was not stated
-- outcome: ANSWERED, or the code of the refusal
-- digest: SHA-256 of the answer's canonical JSON; null where nothing was given
-- amount: how many values were given
-- hash: SHA-256 over the hash of the row before it and everything in this row
create table if not exists question (
    number integer primary key,
    asked_at text not null,
    login text not null,
    roles text not null,
    viewed_as text,
    tier text not null,
    kind text not null,
    asked text not null,
    purpose text,
    outcome text not null,
    digest text,
    amount integer not null,
    hash blob not null
);
-- The last row, so that it shows where the end was cut off; at most one.
create table if not exists head (
    only_row integer primary key check (only_row = 1),
    number integer not null,
    hash blob not null
);
create trigger if not exists question_is_next before insert on question
when new.number <> (select coalesce(max(number), 0) + 1 from question)
begin
    select raise(abort, 'a question is logged behind the last one');
end;
create trigger if not exists question_stays_as_it_is before update on question
begin
    select raise(abort, 'what was logged is never changed');
end;
create trigger if not exists question_stays before delete on question
begin
    select raise(abort, 'what was logged is never removed');
end;
create trigger if not exists head_goes_on before update on head
when new.number <= old.number
begin
    select raise(abort, 'the log never gets shorter');
end;
create trigger if not exists head_stays before delete on head
begin
    select raise(abort, 'what was logged is never removed');
end;

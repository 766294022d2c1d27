-- The seal that was made last; at most one row.
-- number, hash: those of the seal, as the file of seals has them
create table if not exists sealed (
    only_row integer primary key check (only_row = 1),
    number integer not null,
    hash text not null
);

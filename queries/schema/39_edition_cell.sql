-- grain: one row per figure of an edition: a headline or a cell, in each table that it stands in
-- place: its place among the edition's headlines, or that of its table; nth: its place there
-- table_name, parted_by: null for headlines; measure: null for cells
-- of: codes by attribute; none for headlines and totals
-- shown: null where it is hidden; hidden: why, and null where it is shown
create table edition_cell (
    authority varchar not null,
    catalogue varchar not null,
    period varchar not null,
    number integer not null,
    place integer not null,
    nth integer not null,
    measure varchar,
    table_name varchar,
    parted_by varchar[],
    of map(varchar, varchar) not null,
    shown integer,
    hidden varchar[]
)

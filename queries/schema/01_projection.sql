-- grain: one row, for the whole file
-- applied: position of the last event whose rows are in this file; changed in the same transaction as those rows
-- filled: as applied, but ahead of it where a file is being filled and nothing is derived yet from what is in it
-- version: of the tables in this folder; a file of another version is rebuilt
create table projection (
    applied bigint not null,
    version varchar not null,
    filled bigint not null
)

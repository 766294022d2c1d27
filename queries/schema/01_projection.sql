-- grain: one row, for the whole file
-- applied: position of the last event whose rows are in this file; changed in the same transaction as those rows
-- version: of the tables in this folder; a file of another version is rebuilt
create table projection (
    applied bigint not null,
    version varchar not null
)

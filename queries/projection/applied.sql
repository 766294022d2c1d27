-- The position up to which events are in this file, and the version of its tables.
select applied, version from projection
